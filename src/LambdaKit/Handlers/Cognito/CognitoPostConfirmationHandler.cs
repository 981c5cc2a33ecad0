using LambdaKit.Events.Cognito;

namespace LambdaKit.Handlers.Cognito;

/// <summary>A user was confirmed, or has set a new password.</summary>
/// <remarks><inheritdoc cref="CognitoTriggerHandler{TEvent}" path="/remarks"/></remarks>
public abstract class CognitoPostConfirmationHandler : CognitoTriggerHandler<CognitoPostConfirmationEvent>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected CognitoPostConfirmationHandler()
        : base(CognitoPostConfirmationEvent.Serializer)
    {
    }

    private protected sealed override string Trigger => "PostConfirmation";

    private protected sealed override CognitoTriggerSource? SourceOf(CognitoPostConfirmationEvent value) => value.TriggerSource;
}
