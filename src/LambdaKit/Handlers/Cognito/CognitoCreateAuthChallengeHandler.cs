using LambdaKit.Events.Cognito;

namespace LambdaKit.Handlers.Cognito;

/// <summary>A custom sign-in: the function makes a challenge.</summary>
/// <remarks><inheritdoc cref="CognitoTriggerHandler{TEvent, TResponse}" path="/remarks"/></remarks>
public abstract class CognitoCreateAuthChallengeHandler : CognitoTriggerHandler<CognitoCreateAuthChallengeEvent, CognitoCreateAuthChallengeResponse>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected CognitoCreateAuthChallengeHandler()
        : base(CognitoCreateAuthChallengeEvent.Serializer)
    {
    }

    private protected sealed override string Trigger => "CreateAuthChallenge";

    private protected sealed override CognitoTriggerSource? SourceOf(CognitoCreateAuthChallengeEvent value) => value.TriggerSource;

    private protected sealed override CognitoCreateAuthChallengeEvent With(CognitoCreateAuthChallengeEvent value, CognitoCreateAuthChallengeResponse response) =>
        value.WithResponse(CognitoTrigger.Merge(CognitoCreateAuthChallengeResponse.Serializer, value.Response, response));
}
