using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudTrail;

/// <summary>Unusual activity that CloudTrail found.</summary>
[EventModel]
public sealed partial class CloudTrailInsight
{
    /// <summary><c>Start</c> or <c>End</c>.</summary>
    [JsonPropertyName("state")]
    public partial string? State { get; init; }

    /// <summary>The service, such as <c>autoscaling.amazonaws.com</c>.</summary>
    [JsonPropertyName("eventSource")]
    [Recurring]
    public partial string? EventSource { get; init; }

    /// <summary>The operation that is called unusually often, or fails so.</summary>
    [JsonPropertyName("eventName")]
    [Recurring]
    public partial string? EventName { get; init; }

    /// <summary><c>ApiCallRateInsight</c> or <c>ApiErrorRateInsight</c>.</summary>
    [JsonPropertyName("insightType")]
    public partial string? InsightType { get; init; }

    /// <summary>The kind of the errors; null when it is about calls.</summary>
    [JsonPropertyName("errorCode")]
    public partial string? ErrorCode { get; init; }

    /// <summary>How unusual it is.</summary>
    [JsonPropertyName("insightContext")]
    public partial CloudTrailInsightContext? InsightContext { get; init; }
}
