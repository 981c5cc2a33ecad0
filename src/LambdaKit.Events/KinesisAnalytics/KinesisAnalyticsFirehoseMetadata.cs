using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.KinesisAnalytics;

/// <summary>When a record came to Firehose.</summary>
[EventModel]
public sealed partial class KinesisAnalyticsFirehoseMetadata
{
    /// <summary>About when Firehose got the record, in UTC; seconds and milliseconds are told apart.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    [StoredAs(typeof(EpochTime))]
    public partial DateTimeOffset? ApproximateArrivalTimestamp { get; init; }
}
