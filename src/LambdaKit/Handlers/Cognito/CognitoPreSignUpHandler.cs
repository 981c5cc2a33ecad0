using LambdaKit.Events.Cognito;

namespace LambdaKit.Handlers.Cognito;

/// <summary>A user is about to be signed up: the function may confirm and verify at once. Throwing refuses the sign-up.</summary>
/// <remarks><inheritdoc cref="CognitoTriggerHandler{TEvent, TResponse}" path="/remarks"/></remarks>
public abstract class CognitoPreSignUpHandler : CognitoTriggerHandler<CognitoPreSignUpEvent, CognitoPreSignUpResponse>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected CognitoPreSignUpHandler()
        : base(CognitoPreSignUpEvent.Serializer)
    {
    }

    private protected sealed override string Trigger => "PreSignUp";

    private protected sealed override CognitoTriggerSource? SourceOf(CognitoPreSignUpEvent value) => value.TriggerSource;

    private protected sealed override CognitoPreSignUpEvent With(CognitoPreSignUpEvent value, CognitoPreSignUpResponse response) =>
        value.WithResponse(CognitoTrigger.Merge(CognitoPreSignUpResponse.Serializer, value.Response, response));
}
