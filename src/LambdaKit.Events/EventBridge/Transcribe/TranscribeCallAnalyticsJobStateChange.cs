using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Transcribe;

/// <summary>An analysis of a call is complete or failed.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/transcribe/latest/dg/monitoring-events.html">events of Transcribe</see>
/// </remarks>
[EventModel]
public sealed partial class TranscribeCallAnalyticsJobStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "Call Analytics Job State Change";

    /// <summary>The job.</summary>
    [JsonPropertyName("JobName")]
    public partial string? JobName { get; init; }

    /// <summary>How far it has come; null when missing.</summary>
    [JsonPropertyName("JobStatus")]
    public partial TranscribeJobStatus? JobStatus { get; init; }

    /// <summary>Why it failed, in words; null when it did not.</summary>
    [JsonPropertyName("FailureReason")]
    public partial string? FailureReason { get; init; }

    /// <summary>What was left out; null JSON when missing.</summary>
    [JsonPropertyName("AnalyticsJobDetails")]
    public partial JsonValue AnalyticsJobDetails { get; init; }
}
