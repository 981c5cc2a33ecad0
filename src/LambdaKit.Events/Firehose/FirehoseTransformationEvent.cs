using System.Text.Json.Serialization;

namespace LambdaKit.Events.Firehose;

/// <summary>Records that a Firehose stream has a function transform before it delivers them.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class FirehoseTransformationEvent
{
    /// <summary>The identifier of this call; a retry has another.</summary>
    [JsonPropertyName("invocationId")]
    public partial string? InvocationId { get; init; }

    /// <summary>The ARN of the Firehose stream.</summary>
    [JsonPropertyName("deliveryStreamArn")]
    public partial string? DeliveryStreamArn { get; init; }

    /// <summary>The ARN of the Kinesis data stream that it reads from; null with another source.</summary>
    [JsonPropertyName("sourceKinesisStreamArn")]
    public partial string? SourceKinesisStreamArn { get; init; }

    /// <summary>The ARN of the Amazon MSK cluster that it reads from; null with another source.</summary>
    [JsonPropertyName("sourceMSKArn")]
    public partial string? SourceMskArn { get; init; }

    /// <summary>The region of the Firehose stream.</summary>
    [JsonPropertyName("region")]
    public partial string? Region { get; init; }

    /// <summary>The records; the answer names each of them once. Never null.</summary>
    [JsonPropertyName("records")]
    public partial IReadOnlyList<FirehoseRecord> Records { get; init; }
}
