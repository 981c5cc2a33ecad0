using LambdaKit.Events.Cognito;

namespace LambdaKit.Handlers.Cognito;

/// <summary>An external identity provider has said who a user is: the function decides which attributes the user gets. Without an answer, those of the provider.</summary>
/// <remarks><inheritdoc cref="CognitoTriggerHandler{TEvent, TResponse}" path="/remarks"/></remarks>
public abstract class CognitoInboundFederationHandler : CognitoTriggerHandler<CognitoInboundFederationEvent, CognitoInboundFederationResponse>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected CognitoInboundFederationHandler()
        : base(CognitoInboundFederationEvent.Serializer)
    {
    }

    private protected sealed override string Trigger => "InboundFederation";

    private protected sealed override CognitoTriggerSource? SourceOf(CognitoInboundFederationEvent value) => value.TriggerSource;

    private protected sealed override CognitoInboundFederationEvent With(CognitoInboundFederationEvent value, CognitoInboundFederationResponse response) =>
        value.WithResponse(CognitoTrigger.Merge(CognitoInboundFederationResponse.Serializer, value.Response, response));
}
