using System.Text.Json.Serialization;

namespace LambdaKit.Benchmarks.Events;

public sealed class SqsBaseline
{
    [JsonPropertyName("Records")]
    public List<SqsRecord>? Records { get; set; }

    public sealed class SqsRecord
    {
        public string? MessageId { get; set; }
        public string? ReceiptHandle { get; set; }
        public string? Body { get; set; }
        public Dictionary<string, string>? Attributes { get; set; }
        public Dictionary<string, SqsAttribute>? MessageAttributes { get; set; }
        public string? Md5OfBody { get; set; }
        public string? Md5OfMessageAttributes { get; set; }
        public string? EventSource { get; set; }
        [JsonPropertyName("eventSourceARN")]
        public string? EventSourceArn { get; set; }
        public string? AwsRegion { get; set; }
    }

    public sealed class SqsAttribute
    {
        public string? StringValue { get; set; }
        public byte[]? BinaryValue { get; set; }
        public List<string>? StringListValues { get; set; }
        public List<byte[]>? BinaryListValues { get; set; }
        public string? DataType { get; set; }
    }
}
