using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.LexV2;

/// <summary>A context that is active for some time.</summary>
[EventModel]
public sealed partial class LexV2ActiveContext
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>What is kept with it; never null.</summary>
    [JsonPropertyName("contextAttributes")]
    public partial IReadOnlyDictionary<string, string> ContextAttributes { get; init; }

    /// <summary>How long it stays active.</summary>
    [JsonPropertyName("timeToLive")]
    public partial LexV2TimeToLive? TimeToLive { get; init; }
}
