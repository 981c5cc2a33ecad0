using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Lex;

/// <summary>A context that is active for some time.</summary>
[EventModel]
public sealed partial class LexContext
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>How long it stays active.</summary>
    [JsonPropertyName("timeToLive")]
    public partial LexTimeToLive? TimeToLive { get; init; }

    /// <summary>Names and values of slots of the intent that set it; never null.</summary>
    [JsonPropertyName("parameters")]
    public partial IReadOnlyDictionary<string, string?> Parameters { get; init; }
}
