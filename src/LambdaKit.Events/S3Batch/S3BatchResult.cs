using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3Batch;

/// <summary>The result of one task.</summary>
[EventModel]
public sealed partial class S3BatchResult
{
    /// <summary>As in the request.</summary>
    [JsonPropertyName("taskId")]
    public partial string? TaskId { get; init; }

    /// <summary>How it went.</summary>
    [JsonPropertyName("resultCode")]
    public partial S3BatchResultCode? ResultCode { get; init; }

    /// <summary>What the job's report says about it; null for nothing.</summary>
    [JsonPropertyName("resultString")]
    public partial string? ResultString { get; init; }
}
