using System.Text.Json.Serialization;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.Sqs;

/// <summary>One message of an <see cref="SqsEvent"/>.</summary>
[EventModel]
public sealed partial class SqsMessage
{
    /// <summary>The identifier that the queue gave the message; a batch item failure names it.</summary>
    [JsonPropertyName("messageId")]
    public partial string? MessageId { get; init; }

    /// <summary>What deletes this receipt of the message, or changes its visibility.</summary>
    [JsonPropertyName("receiptHandle")]
    [StoredAs(typeof(DeferredText))]
    public partial string? ReceiptHandle { get; init; }

    /// <summary>What the sender wrote.</summary>
    [JsonPropertyName("body")]
    [StoredAs(typeof(DeferredText))]
    public partial string? Body { get; init; }

    /// <summary>What the queue says about the message; null when missing.</summary>
    [JsonPropertyName("attributes")]
    public partial SqsMessageSystemAttributes? Attributes { get; init; }

    /// <summary>What the sender says beside the body; never null.</summary>
    [JsonPropertyName("messageAttributes")]
    public partial IReadOnlyDictionary<string, SqsMessageAttribute> MessageAttributes { get; init; }

    /// <summary>The MD5 digest of the body, hexadecimal.</summary>
    [JsonPropertyName("md5OfBody")]
    [StoredAs(typeof(DeferredText))]
    public partial string? Md5OfBody { get; init; }

    /// <summary>The MD5 digest of the message attributes, hexadecimal; null when there are none.</summary>
    [JsonPropertyName("md5OfMessageAttributes")]
    [StoredAs(typeof(DeferredText))]
    public partial string? Md5OfMessageAttributes { get; init; }

    /// <summary><c>aws:sqs</c></summary>
    [JsonPropertyName("eventSource")]
    [Recurring]
    public partial string? EventSource { get; init; }

    /// <summary>The ARN of the queue.</summary>
    [JsonPropertyName("eventSourceARN")]
    [Recurring]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The region of the queue, such as <c>eu-west-1</c>.</summary>
    [JsonPropertyName("awsRegion")]
    [Recurring]
    public partial string? AwsRegion { get; init; }

    /// <summary>The body as UTF-8, as JSON is read from: without a copy as long as <see cref="Body"/> was not asked for. Empty when there is none.</summary>
    public ReadOnlyMemory<byte> GetBodyUtf8() => _body.Utf8;

    /// <summary>The name of the queue, which is the end of its ARN; null when that is missing or no ARN.</summary>
    public string? QueueName => Arn.TryParse(EventSourceArn)?.Resource;
}
