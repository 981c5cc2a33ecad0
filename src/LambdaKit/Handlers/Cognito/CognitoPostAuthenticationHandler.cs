using LambdaKit.Events.Cognito;

namespace LambdaKit.Handlers.Cognito;

/// <summary>A user has signed in.</summary>
/// <remarks><inheritdoc cref="CognitoTriggerHandler{TEvent}" path="/remarks"/></remarks>
public abstract class CognitoPostAuthenticationHandler : CognitoTriggerHandler<CognitoPostAuthenticationEvent>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected CognitoPostAuthenticationHandler()
        : base(CognitoPostAuthenticationEvent.Serializer)
    {
    }

    private protected sealed override string Trigger => "PostAuthentication";

    private protected sealed override CognitoTriggerSource? SourceOf(CognitoPostAuthenticationEvent value) => value.TriggerSource;
}
