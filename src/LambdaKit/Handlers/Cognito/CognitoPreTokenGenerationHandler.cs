using LambdaKit.Events.Cognito;

namespace LambdaKit.Handlers.Cognito;

/// <summary>A user, or a machine, gets tokens: the function may change their claims, scopes and groups. For versions 2 and 3 of the event; <see cref="CognitoPreTokenGenerationV1Handler"/> is for version 1.</summary>
/// <remarks><inheritdoc cref="CognitoTriggerHandler{TEvent, TResponse}" path="/remarks"/> Groups stay as they are unless the answer has a group override.</remarks>
public abstract class CognitoPreTokenGenerationHandler : CognitoTriggerHandler<CognitoPreTokenGenerationEvent, CognitoClaimsAndScopeOverrideDetails>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected CognitoPreTokenGenerationHandler()
        : base(CognitoPreTokenGenerationEvent.Serializer)
    {
    }

    private protected sealed override string Trigger => "TokenGeneration";

    private protected sealed override CognitoTriggerSource? SourceOf(CognitoPreTokenGenerationEvent value) =>
        value.Version is "1"
            ? throw new LambdaConfigurationException(
                $"'{GetType().Name}' answers versions 2 and 3 of the event, but the user pool sends version 1, which would not heed the answer. Set LambdaVersion to V2_0 or V3_0 " +
                "in the pool's PreTokenGenerationConfig, or derive the class from CognitoPreTokenGenerationV1Handler.")
            : value.TriggerSource;

    private protected sealed override CognitoPreTokenGenerationEvent With(CognitoPreTokenGenerationEvent value, CognitoClaimsAndScopeOverrideDetails response) =>
        value.WithResponse(new CognitoPreTokenGenerationResponse { ClaimsAndScopeOverrideDetails = response });
}
