using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Sqs;

/// <summary>What Amazon SQS says about a message; texts in JSON, typed here.</summary>
[EventModel]
public sealed partial class SqsMessageSystemAttributes
{
    /// <summary>How often the message was received and not deleted, this time included: 1 or more.</summary>
    [JsonPropertyName("ApproximateReceiveCount")]
    [StoredAs(typeof(IntegerText))]
    public partial int? ApproximateReceiveCount { get; init; }

    /// <summary>When it was sent, to the millisecond, in UTC.</summary>
    [JsonPropertyName("SentTimestamp")]
    [StoredAs(typeof(EpochMillisecondsText))]
    public partial DateTimeOffset? SentTimestamp { get; init; }

    /// <summary>The user, role session or account that sent it.</summary>
    [JsonPropertyName("SenderId")]
    [Recurring]
    public partial string? SenderId { get; init; }

    /// <summary>When it was received for the first time, to the millisecond, in UTC.</summary>
    [JsonPropertyName("ApproximateFirstReceiveTimestamp")]
    [StoredAs(typeof(EpochMillisecondsText))]
    public partial DateTimeOffset? ApproximateFirstReceiveTimestamp { get; init; }

    /// <summary>Its place in a FIFO queue: a number of up to 20 digits, growing within a message group; null on a standard queue.</summary>
    [JsonPropertyName("SequenceNumber")]
    public partial string? SequenceNumber { get; init; }

    /// <summary>The order scope on a FIFO queue; on a standard queue null, or the tenant of a fair queue.</summary>
    [JsonPropertyName("MessageGroupId")]
    public partial string? MessageGroupId { get; init; }

    /// <summary>What a FIFO queue knows duplicates by, within five minutes; null on a standard queue.</summary>
    [JsonPropertyName("MessageDeduplicationId")]
    public partial string? MessageDeduplicationId { get; init; }

    /// <summary>The X-Ray trace header of the sender; null when it sent none.</summary>
    [JsonPropertyName("AWSTraceHeader")]
    public partial string? AwsTraceHeader { get; init; }

    /// <summary>The ARN of the queue that gave the message up to this dead-letter queue; null otherwise.</summary>
    [JsonPropertyName("DeadLetterQueueSourceArn")]
    [Recurring]
    public partial string? DeadLetterQueueSourceArn { get; init; }
}
