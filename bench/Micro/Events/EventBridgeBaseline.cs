using System.Text.Json.Serialization;

namespace LambdaKit.Benchmarks.Events;

public sealed class EventBridgeBaseline
{
    public string? Version { get; set; }
    public string? Id { get; set; }
    [JsonPropertyName("detail-type")]
    public string? DetailType { get; set; }
    public string? Source { get; set; }
    public string? Account { get; set; }
    public DateTime Time { get; set; }
    public string? Region { get; set; }
    public List<string>? Resources { get; set; }
    public ObjectCreatedPart? Detail { get; set; }

    public sealed class ObjectCreatedPart
    {
        public string? Version { get; set; }
        public BucketPart? Bucket { get; set; }
        public ObjectPart? Object { get; set; }
        [JsonPropertyName("request-id")]
        public string? RequestId { get; set; }
        public string? Requester { get; set; }
        [JsonPropertyName("source-ip-address")]
        public string? SourceIpAddress { get; set; }
        public string? Reason { get; set; }
    }

    public sealed class BucketPart
    {
        public string? Name { get; set; }
    }

    public sealed class ObjectPart
    {
        public string? Key { get; set; }
        public long Size { get; set; }
        public string? Etag { get; set; }
        [JsonPropertyName("version-id")]
        public string? VersionId { get; set; }
        public string? Sequencer { get; set; }
    }
}
