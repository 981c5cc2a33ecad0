using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>A user's token for a service of yours.</summary>
[EventModel]
public sealed partial class AlexaScope
{
    /// <summary><c>BearerToken</c>, <c>BearerTokenWithPartition</c>, ...</summary>
    [JsonPropertyName("type")]
    [Recurring]
    public partial string? Type { get; init; }

    /// <summary>The token.</summary>
    [JsonPropertyName("token")]
    public partial string? Token { get; init; }

    /// <summary>The place, such as a room of a hotel; null when there is none.</summary>
    [JsonPropertyName("partition")]
    public partial string? Partition { get; init; }

    /// <summary>The identifier of the user; null when there is none.</summary>
    [JsonPropertyName("userId")]
    public partial string? UserId { get; init; }
}
