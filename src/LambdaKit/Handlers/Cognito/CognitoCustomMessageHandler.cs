using LambdaKit.Events.Cognito;

namespace LambdaKit.Handlers.Cognito;

/// <summary>The user pool is about to send a message: the function may write it. Without an answer, the user pool writes it.</summary>
/// <remarks><inheritdoc cref="CognitoTriggerHandler{TEvent, TResponse}" path="/remarks"/></remarks>
public abstract class CognitoCustomMessageHandler : CognitoTriggerHandler<CognitoCustomMessageEvent, CognitoCustomMessageResponse>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected CognitoCustomMessageHandler()
        : base(CognitoCustomMessageEvent.Serializer)
    {
    }

    private protected sealed override string Trigger => "CustomMessage";

    private protected sealed override CognitoTriggerSource? SourceOf(CognitoCustomMessageEvent value) => value.TriggerSource;

    private protected sealed override CognitoCustomMessageEvent With(CognitoCustomMessageEvent value, CognitoCustomMessageResponse response) =>
        value.WithResponse(CognitoTrigger.Merge(CognitoCustomMessageResponse.Serializer, value.Response, response));
}
