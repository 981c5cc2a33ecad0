using System.Text.Json.Serialization;

namespace LambdaKit.Events.Alexa;

/// <summary>A device.</summary>
[EventModel]
public sealed partial class AlexaEndpoint
{
    /// <summary>The user's token.</summary>
    [JsonPropertyName("scope")]
    public partial AlexaScope? Scope { get; init; }

    /// <summary>The identifier that the skill gave the device.</summary>
    [JsonPropertyName("endpointId")]
    public partial string? EndpointId { get; init; }

    /// <summary>What the skill has kept with the device; never null.</summary>
    [JsonPropertyName("cookie")]
    public partial IReadOnlyDictionary<string, string> Cookie { get; init; }
}
