using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Translate;

/// <summary>Parallel data was created or updated, or that failed.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/translate/latest/dg/monitoring-with-eventbridge.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class TranslateParallelDataStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "Translate Parallel Data State Change";

    /// <summary><c>CreateParallelData</c> or <c>UpdateParallelData</c>.</summary>
    [JsonPropertyName("operation")]
    public partial string? Operation { get; init; }

    /// <summary>The parallel data.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary><c>ACTIVE</c> or <c>FAILED</c>.</summary>
    [JsonPropertyName("status")]
    public partial string? Status { get; init; }

    /// <summary>How the last update came out; null when it was never updated.</summary>
    [JsonPropertyName("latestUpdateAttemptStatus")]
    public partial string? LatestUpdateAttemptStatus { get; init; }

    /// <summary>When it was last updated; null when it never was.</summary>
    [JsonPropertyName("latestUpdateAttemptAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? LatestUpdateAttemptAt { get; init; }
}
