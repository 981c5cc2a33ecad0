using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>Who may use a file system of EFS.</summary>
[EventModel]
public sealed partial class BatchEfsAuthorization
{
    /// <summary>The access point; null when none is used.</summary>
    [JsonPropertyName("accessPointId")]
    public partial string? AccessPointId { get; init; }

    /// <summary>Whether the job's role is used: <c>ENABLED</c> or <c>DISABLED</c>.</summary>
    [JsonPropertyName("iam")]
    public partial string? Iam { get; init; }
}
