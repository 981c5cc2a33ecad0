using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchAlarms;

/// <summary>A metric.</summary>
[EventModel]
public sealed partial class CloudWatchMetric
{
    /// <summary>Its namespace, such as <c>AWS/EC2</c>.</summary>
    [JsonPropertyName("namespace")]
    [Recurring]
    public partial string? MetricNamespace { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>Its dimensions, such as <c>InstanceId</c>; never null.</summary>
    [JsonPropertyName("dimensions")]
    public partial IReadOnlyDictionary<string, string> Dimensions { get; init; }
}
