using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>How long a context stays active: until the first of both ends.</summary>
[EventModel]
public sealed partial class LexV2TimeToLive
{
    /// <summary>For how many seconds, 5 to 86400.</summary>
    [JsonPropertyName("timeToLiveInSeconds")]
    public partial int? Seconds { get; init; }

    /// <summary>For how many turns of the dialog, 1 to 20.</summary>
    [JsonPropertyName("turnsToLive")]
    public partial int? Turns { get; init; }
}
