using LambdaKit.Events.Cognito;

namespace LambdaKit.Handlers.Cognito;

/// <summary>A user gets tokens: the function may change the claims and groups of the ID token. For version 1 of the event; <see cref="CognitoPreTokenGenerationHandler"/> is for later ones.</summary>
/// <remarks><inheritdoc cref="CognitoTriggerHandler{TEvent, TResponse}" path="/remarks"/> Groups stay as they are unless the answer has a group override.</remarks>
public abstract class CognitoPreTokenGenerationV1Handler : CognitoTriggerHandler<CognitoPreTokenGenerationEvent, CognitoClaimsOverrideDetails>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected CognitoPreTokenGenerationV1Handler()
        : base(CognitoPreTokenGenerationEvent.Serializer)
    {
    }

    private protected sealed override string Trigger => "TokenGeneration";

    private protected sealed override CognitoTriggerSource? SourceOf(CognitoPreTokenGenerationEvent value) =>
        value.Version is "2" or "3"
            ? throw new LambdaConfigurationException(
                $"'{GetType().Name}' answers version 1 of the event, but the user pool sends version {value.Version}, which would not heed the answer. Set LambdaVersion to V1_0 " +
                "in the pool's PreTokenGenerationConfig, or derive the class from CognitoPreTokenGenerationHandler.")
            : value.TriggerSource;

    private protected sealed override CognitoPreTokenGenerationEvent With(CognitoPreTokenGenerationEvent value, CognitoClaimsOverrideDetails response) =>
        value.WithResponse(new CognitoPreTokenGenerationResponse { ClaimsOverrideDetails = response });
}
