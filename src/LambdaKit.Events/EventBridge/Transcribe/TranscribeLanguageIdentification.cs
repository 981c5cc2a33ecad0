using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Transcribe;

/// <summary>The language of a recording was found, or that failed.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/transcribe/latest/dg/monitoring-events.html">events of Transcribe</see>
/// </remarks>
[EventModel]
public sealed partial class TranscribeLanguageIdentification
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "Language Identification State Change";

    /// <summary><c>TranscriptionJob</c></summary>
    [JsonPropertyName("JobType")]
    public partial string? JobType { get; init; }

    /// <summary>The job.</summary>
    [JsonPropertyName("JobName")]
    public partial string? JobName { get; init; }

    /// <summary>How far it has come; null when missing.</summary>
    [JsonPropertyName("LanguageIdentificationStatus")]
    public partial TranscribeJobStatus? LanguageIdentificationStatus { get; init; }

    /// <summary>Why it failed, in words; null when it did not.</summary>
    [JsonPropertyName("FailureReason")]
    public partial string? FailureReason { get; init; }
}
