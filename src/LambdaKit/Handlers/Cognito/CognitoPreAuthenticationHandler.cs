using LambdaKit.Events.Cognito;

namespace LambdaKit.Handlers.Cognito;

/// <summary>A user is about to sign in. Throwing refuses the sign-in.</summary>
/// <remarks><inheritdoc cref="CognitoTriggerHandler{TEvent}" path="/remarks"/></remarks>
public abstract class CognitoPreAuthenticationHandler : CognitoTriggerHandler<CognitoPreAuthenticationEvent>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected CognitoPreAuthenticationHandler()
        : base(CognitoPreAuthenticationEvent.Serializer)
    {
    }

    private protected sealed override string Trigger => "PreAuthentication";

    private protected sealed override CognitoTriggerSource? SourceOf(CognitoPreAuthenticationEvent value) => value.TriggerSource;
}
