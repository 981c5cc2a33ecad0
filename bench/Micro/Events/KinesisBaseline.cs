using System.Text.Json.Serialization;

namespace LambdaKit.Benchmarks.Events;

public sealed class KinesisBaseline
{
    [JsonPropertyName("Records")]
    public List<KinesisRecordPart>? Records { get; set; }

    public sealed class KinesisRecordPart
    {
        public KinesisPart? Kinesis { get; set; }
        public string? EventSource { get; set; }
        public string? EventVersion { get; set; }
        [JsonPropertyName("eventID")]
        public string? EventId { get; set; }
        public string? EventName { get; set; }
        public string? InvokeIdentityArn { get; set; }
        public string? AwsRegion { get; set; }
        [JsonPropertyName("eventSourceARN")]
        public string? EventSourceArn { get; set; }
    }

    public sealed class KinesisPart
    {
        public string? KinesisSchemaVersion { get; set; }
        public string? PartitionKey { get; set; }
        public string? SequenceNumber { get; set; }
        public byte[]? Data { get; set; }
        public decimal ApproximateArrivalTimestamp { get; set; }
    }
}
