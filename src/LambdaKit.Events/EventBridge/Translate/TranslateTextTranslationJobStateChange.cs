using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Translate;

/// <summary>A batch translation ended.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/translate/latest/dg/monitoring-with-eventbridge.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class TranslateTextTranslationJobStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "Translate TextTranslationJob State Change";

    /// <summary>The job.</summary>
    [JsonPropertyName("jobId")]
    public partial string? JobId { get; init; }

    /// <summary>How far it has come; null when missing.</summary>
    [JsonPropertyName("jobStatus")]
    public partial TranslateJobStatus? JobStatus { get; init; }
}
