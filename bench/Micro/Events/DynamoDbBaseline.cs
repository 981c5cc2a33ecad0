using System.Text.Json.Serialization;

namespace LambdaKit.Benchmarks.Events;

public sealed class DynamoDbBaseline
{
    [JsonPropertyName("Records")]
    public List<DynamoDbRecord>? Records { get; set; }

    public sealed class DynamoDbRecord
    {
        [JsonPropertyName("eventID")]
        public string? EventId { get; set; }
        public string? EventName { get; set; }
        public string? EventVersion { get; set; }
        public string? EventSource { get; set; }
        public string? AwsRegion { get; set; }
        public DynamoDbChange? Dynamodb { get; set; }
        [JsonPropertyName("eventSourceARN")]
        public string? EventSourceArn { get; set; }
    }

    public sealed class DynamoDbChange
    {
        [JsonPropertyName("ApproximateCreationDateTime")]
        public long ApproximateCreationDateTime { get; set; }
        [JsonPropertyName("Keys")]
        public Dictionary<string, DynamoDbAttribute>? Keys { get; set; }
        [JsonPropertyName("NewImage")]
        public Dictionary<string, DynamoDbAttribute>? NewImage { get; set; }
        [JsonPropertyName("OldImage")]
        public Dictionary<string, DynamoDbAttribute>? OldImage { get; set; }
        [JsonPropertyName("SequenceNumber")]
        public string? SequenceNumber { get; set; }
        [JsonPropertyName("SizeBytes")]
        public long SizeBytes { get; set; }
        [JsonPropertyName("StreamViewType")]
        public string? StreamViewType { get; set; }
    }

    public sealed class DynamoDbAttribute
    {
        [JsonPropertyName("S")]
        public string? S { get; set; }
        [JsonPropertyName("N")]
        public string? N { get; set; }
        [JsonPropertyName("B")]
        public byte[]? B { get; set; }
        [JsonPropertyName("BOOL")]
        public bool? Bool { get; set; }
        [JsonPropertyName("NULL")]
        public bool? Null { get; set; }
        [JsonPropertyName("SS")]
        public List<string>? Ss { get; set; }
        [JsonPropertyName("NS")]
        public List<string>? Ns { get; set; }
        [JsonPropertyName("BS")]
        public List<byte[]>? Bs { get; set; }
        [JsonPropertyName("M")]
        public Dictionary<string, DynamoDbAttribute>? M { get; set; }
        [JsonPropertyName("L")]
        public List<DynamoDbAttribute>? L { get; set; }
    }
}
