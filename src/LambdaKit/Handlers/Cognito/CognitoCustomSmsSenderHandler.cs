using LambdaKit.Events.Cognito;

namespace LambdaKit.Handlers.Cognito;

/// <summary>The user pool wants an SMS to be sent: the function sends it. Its code is encrypted with the AWS Encryption SDK.</summary>
/// <remarks><inheritdoc cref="CognitoTriggerHandler{TEvent}" path="/remarks"/></remarks>
public abstract class CognitoCustomSmsSenderHandler : CognitoTriggerHandler<CognitoCustomSmsSenderEvent>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected CognitoCustomSmsSenderHandler()
        : base(CognitoCustomSmsSenderEvent.Serializer)
    {
    }

    private protected sealed override string Trigger => "CustomSMSSender";

    private protected sealed override CognitoTriggerSource? SourceOf(CognitoCustomSmsSenderEvent value) => value.TriggerSource;
}
