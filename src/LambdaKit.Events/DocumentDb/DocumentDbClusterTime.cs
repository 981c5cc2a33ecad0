using System.Text.Json.Serialization;

namespace LambdaKit.Events.DocumentDb;

/// <summary>When a change was made, in extended JSON.</summary>
[EventModel]
public sealed partial class DocumentDbClusterTime
{
    /// <summary>The second, and the place in it.</summary>
    [JsonPropertyName("$timestamp")]
    public partial DocumentDbTimestamp? Timestamp { get; init; }
}
