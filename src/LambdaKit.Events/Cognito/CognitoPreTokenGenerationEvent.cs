using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Cognito;

/// <summary>A user, or a machine, gets tokens: the function may change their claims, scopes and groups. For all three versions of the event.</summary>
/// <remarks>
/// The function returns the event with its answer: <c>return input.WithResponse(new() { ... });</c> A version 1 event takes <see cref="CognitoPreTokenGenerationResponse.ClaimsOverrideDetails"/>, later ones <see cref="CognitoPreTokenGenerationResponse.ClaimsAndScopeOverrideDetails"/>.
/// <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CognitoPreTokenGenerationEvent
{
    /// <summary>The version of the event: <c>1</c> for the ID token alone, <c>2</c> for the access token too, <c>3</c> for those of machines too.</summary>
    [JsonPropertyName("version")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Version { get; init; }

    /// <summary>Why the user pool calls: the way to the tokens.</summary>
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

    /// <summary>The name of the user; the identifier of the app client, or null, when a machine gets an access token.</summary>
    [JsonPropertyName("userName")]
    public partial string? UserName { get; init; }

    /// <summary>The application that the user uses.</summary>
    [JsonPropertyName("callerContext")]
    public partial CognitoCallerContext? CallerContext { get; init; }

    /// <summary>What the user pool asks.</summary>
    [JsonPropertyName("request")]
    public partial CognitoPreTokenGenerationRequest? Request { get; init; }

    /// <summary>The answer: as the user pool sends it, its default.</summary>
    [JsonPropertyName("response")]
    public partial CognitoPreTokenGenerationResponse? Response { get; init; }

    /// <summary>The event with an answer: what the function returns. All else stays as it came, unknown fields too.</summary>
    public partial CognitoPreTokenGenerationEvent WithResponse(CognitoPreTokenGenerationResponse? response);
}
