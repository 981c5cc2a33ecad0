using LambdaKit.Events.Cognito;

namespace LambdaKit.Handlers.Cognito;

/// <summary>A custom sign-in: the function checks the answer to a challenge.</summary>
/// <remarks><inheritdoc cref="CognitoTriggerHandler{TEvent, TResponse}" path="/remarks"/></remarks>
public abstract class CognitoVerifyAuthChallengeHandler : CognitoTriggerHandler<CognitoVerifyAuthChallengeEvent, CognitoVerifyAuthChallengeResponse>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected CognitoVerifyAuthChallengeHandler()
        : base(CognitoVerifyAuthChallengeEvent.Serializer)
    {
    }

    private protected sealed override string Trigger => "VerifyAuthChallengeResponse";

    private protected sealed override CognitoTriggerSource? SourceOf(CognitoVerifyAuthChallengeEvent value) => value.TriggerSource;

    private protected sealed override CognitoVerifyAuthChallengeEvent With(CognitoVerifyAuthChallengeEvent value, CognitoVerifyAuthChallengeResponse response) =>
        value.WithResponse(CognitoTrigger.Merge(CognitoVerifyAuthChallengeResponse.Serializer, value.Response, response));
}
