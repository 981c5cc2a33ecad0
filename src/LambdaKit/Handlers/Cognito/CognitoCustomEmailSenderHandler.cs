using LambdaKit.Events.Cognito;

namespace LambdaKit.Handlers.Cognito;

/// <summary>The user pool wants an e-mail to be sent: the function sends it. Its code is encrypted with the AWS Encryption SDK.</summary>
/// <remarks><inheritdoc cref="CognitoTriggerHandler{TEvent}" path="/remarks"/></remarks>
public abstract class CognitoCustomEmailSenderHandler : CognitoTriggerHandler<CognitoCustomEmailSenderEvent>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected CognitoCustomEmailSenderHandler()
        : base(CognitoCustomEmailSenderEvent.Serializer)
    {
    }

    private protected sealed override string Trigger => "CustomEmailSender";

    private protected sealed override CognitoTriggerSource? SourceOf(CognitoCustomEmailSenderEvent value) => value.TriggerSource;
}
