using LambdaKit.Events.Cognito;

namespace LambdaKit.Handlers.Cognito;

/// <summary>A custom sign-in: the function decides on the next step.</summary>
/// <remarks><inheritdoc cref="CognitoTriggerHandler{TEvent, TResponse}" path="/remarks"/></remarks>
public abstract class CognitoDefineAuthChallengeHandler : CognitoTriggerHandler<CognitoDefineAuthChallengeEvent, CognitoDefineAuthChallengeResponse>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected CognitoDefineAuthChallengeHandler()
        : base(CognitoDefineAuthChallengeEvent.Serializer)
    {
    }

    private protected sealed override string Trigger => "DefineAuthChallenge";

    private protected sealed override CognitoTriggerSource? SourceOf(CognitoDefineAuthChallengeEvent value) => value.TriggerSource;

    private protected sealed override CognitoDefineAuthChallengeEvent With(CognitoDefineAuthChallengeEvent value, CognitoDefineAuthChallengeResponse response) =>
        value.WithResponse(CognitoTrigger.Merge(CognitoDefineAuthChallengeResponse.Serializer, value.Response, response));
}
