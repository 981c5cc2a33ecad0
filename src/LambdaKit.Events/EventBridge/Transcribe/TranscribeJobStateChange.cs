using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Transcribe;

/// <summary>A transcription is complete or failed.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/transcribe/latest/dg/monitoring-events.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class TranscribeJobStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "Transcribe Job State Change";

    /// <summary>The job.</summary>
    [JsonPropertyName("TranscriptionJobName")]
    public partial string? TranscriptionJobName { get; init; }

    /// <summary>How far it has come; null when missing.</summary>
    [JsonPropertyName("TranscriptionJobStatus")]
    public partial TranscribeJobStatus? TranscriptionJobStatus { get; init; }

    /// <summary>Why it failed, in words; null when it did not.</summary>
    [JsonPropertyName("FailureReason")]
    public partial string? FailureReason { get; init; }
}
