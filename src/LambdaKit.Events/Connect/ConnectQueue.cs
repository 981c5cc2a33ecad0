using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Connect;

/// <summary>A queue.</summary>
[EventModel]
public sealed partial class ConnectQueue
{
    /// <summary>The ARN; empty or null when missing.</summary>
    [JsonPropertyName("ARN")]
    [Recurring]
    public partial string? Arn { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("Name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>The number that customers see when they are called; null when there is none.</summary>
    [JsonPropertyName("OutboundCallerId")]
    public partial ConnectEndpoint? OutboundCallerId { get; init; }
}
