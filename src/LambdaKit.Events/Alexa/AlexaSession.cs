using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>A conversation with a skill.</summary>
[EventModel]
public sealed partial class AlexaSession
{
    /// <summary>Whether it starts with this request.</summary>
    [JsonPropertyName("new")]
    public partial bool? IsNew { get; init; }

    /// <summary>The identifier of the session.</summary>
    [JsonPropertyName("sessionId")]
    public partial string? SessionId { get; init; }

    /// <summary>What the skill has kept for the session, an object; null for none.</summary>
    [JsonPropertyName("attributes")]
    public partial JsonValue? Attributes { get; init; }

    /// <summary>The skill.</summary>
    [JsonPropertyName("application")]
    public partial AlexaApplication? Application { get; init; }

    /// <summary>The account of the user.</summary>
    [JsonPropertyName("user")]
    public partial AlexaUser? User { get; init; }
}
