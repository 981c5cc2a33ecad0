using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudWatchAlarms;

/// <summary>One of the many series that an alarm looks at.</summary>
[EventModel]
public sealed partial class CloudWatchAlarmContributor
{
    /// <summary>Its identifier.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }

    /// <summary>What tells it from the others; never null.</summary>
    [JsonPropertyName("attributes")]
    public partial IReadOnlyDictionary<string, string> Attributes { get; init; }
}
