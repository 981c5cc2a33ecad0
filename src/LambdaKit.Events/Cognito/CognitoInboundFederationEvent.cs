using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Cognito;

/// <summary>An external identity provider has said who a user is: the function decides which attributes the user gets.</summary>
/// <remarks>
/// The function returns the event with its answer: <c>return input.WithResponse(new() { ... });</c>
/// <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CognitoInboundFederationEvent
{
    /// <summary>The version of the event: <c>1</c>.</summary>
    [JsonPropertyName("version")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Version { get; init; }

    /// <summary>Why the user pool calls: an external identity provider.</summary>
    [JsonPropertyName("triggerSource")]
    public partial CognitoTriggerSource? TriggerSource { get; init; }

    /// <summary>The region of the user pool, such as <c>eu-west-1</c>.</summary>
    [JsonPropertyName("region")]
    [Recurring]
    public partial string? Region { get; init; }

    /// <summary>The identifier of the user pool.</summary>
    [JsonPropertyName("userPoolId")]
    [Recurring]
    public partial string? UserPoolId { get; init; }

    /// <summary>The name of the user in the pool.</summary>
    [JsonPropertyName("userName")]
    public partial string? UserName { get; init; }

    /// <summary>The application that the user uses.</summary>
    [JsonPropertyName("callerContext")]
    public partial CognitoCallerContext? CallerContext { get; init; }

    /// <summary>What the user pool asks.</summary>
    [JsonPropertyName("request")]
    public partial CognitoInboundFederationRequest? Request { get; init; }

    /// <summary>The answer: as the user pool sends it, its default.</summary>
    [JsonPropertyName("response")]
    public partial CognitoInboundFederationResponse? Response { get; init; }

    /// <summary>The event with an answer: what the function returns. All else stays as it came, unknown fields too.</summary>
    public partial CognitoInboundFederationEvent WithResponse(CognitoInboundFederationResponse? response);
}
