using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.DynamoDb;

/// <summary>An item before and after a change, as far as the stream carries it.</summary>
[EventModel]
public sealed partial class DynamoDbItemChange
{
    /// <summary>About when it was changed, in UTC: to the second, through a Kinesis data stream to the milli- or microsecond.</summary>
    [JsonPropertyName("ApproximateCreationDateTime")]
    [StoredAs(typeof(EpochTime))]
    public partial DateTimeOffset? ApproximateCreationDateTime { get; init; }

    /// <summary><c>MILLISECOND</c> or <c>MICROSECOND</c> through a Kinesis data stream; otherwise null.</summary>
    [JsonPropertyName("ApproximateCreationDateTimePrecision")]
    [Recurring]
    public partial string? ApproximateCreationDateTimePrecision { get; init; }

    /// <summary>The primary key of the item.</summary>
    [JsonPropertyName("Keys")]
    public partial AttributeMap? Keys { get; init; }

    /// <summary>The item after the change; null when it was removed, or when the stream does not carry new images.</summary>
    [JsonPropertyName("NewImage")]
    public partial AttributeMap? NewImage { get; init; }

    /// <summary>The item before the change; null when it is new, or when the stream does not carry old images.</summary>
    [JsonPropertyName("OldImage")]
    public partial AttributeMap? OldImage { get; init; }

    /// <summary>The place of the change in its shard: a number of up to 40 digits; what a batch item failure names.</summary>
    [JsonPropertyName("SequenceNumber")]
    [StoredAs(typeof(DeferredText))]
    public partial string? SequenceNumber { get; init; }

    /// <summary>The size of the change, in bytes.</summary>
    [JsonPropertyName("SizeBytes")]
    public partial long? SizeBytes { get; init; }

    /// <summary>Which images the stream carries.</summary>
    [JsonPropertyName("StreamViewType")]
    public partial DynamoDbStreamViewType? StreamViewType { get; init; }
}
