using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Transcribe;

/// <summary>A vocabulary is ready or failed.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/transcribe/latest/dg/monitoring-events.html">events of Transcribe</see>
/// </remarks>
[EventModel]
public sealed partial class TranscribeVocabularyStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "Vocabulary State Change";

    /// <summary>The vocabulary.</summary>
    [JsonPropertyName("VocabularyName")]
    public partial string? VocabularyName { get; init; }

    /// <summary><c>READY</c>, <c>FAILED</c> or <c>PENDING</c>.</summary>
    [JsonPropertyName("VocabularyState")]
    public partial string? VocabularyState { get; init; }

    /// <summary>Why it failed, in words; null when it did not.</summary>
    [JsonPropertyName("FailureReason")]
    public partial string? FailureReason { get; init; }
}
