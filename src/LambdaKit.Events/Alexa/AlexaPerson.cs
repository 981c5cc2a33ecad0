using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>Who spoke, recognized by the voice.</summary>
[EventModel]
public sealed partial class AlexaPerson
{
    /// <summary>The identifier of the person for this skill.</summary>
    [JsonPropertyName("personId")]
    public partial string? PersonId { get; init; }

    /// <summary>The person's token for a service of yours; null when the accounts aren't linked.</summary>
    [JsonPropertyName("accessToken")]
    public partial string? AccessToken { get; init; }

    /// <summary>How sure Alexa is; null when missing.</summary>
    [JsonPropertyName("authenticationConfidenceLevel")]
    public partial JsonValue? AuthenticationConfidenceLevel { get; init; }
}
