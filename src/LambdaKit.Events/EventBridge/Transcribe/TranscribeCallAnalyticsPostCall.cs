using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Transcribe;

/// <summary>The analysis after a streamed call is complete or failed.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/transcribe/latest/dg/monitoring-events.html">events of Transcribe</see>
/// </remarks>
[EventModel]
public sealed partial class TranscribeCallAnalyticsPostCall
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "Call Analytics Post Call State Change";

    /// <summary>The streamed call.</summary>
    [JsonPropertyName("StreamingSessionId")]
    public partial string? StreamingSessionId { get; init; }

    /// <summary>How far it has come; null when missing.</summary>
    [JsonPropertyName("PostCallStatus")]
    public partial TranscribeJobStatus? PostCallStatus { get; init; }

    /// <summary>Why it failed, in words; null when it did not.</summary>
    [JsonPropertyName("FailureReason")]
    public partial string? FailureReason { get; init; }
}
