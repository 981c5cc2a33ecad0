using System.Text.Json.Serialization;

namespace LambdaKit.Benchmarks.Events;

public sealed class S3Baseline
{
    [JsonPropertyName("Records")]
    public List<S3Record>? Records { get; set; }

    public sealed class S3Record
    {
        public string? EventVersion { get; set; }
        public string? EventSource { get; set; }
        public string? AwsRegion { get; set; }
        public DateTime EventTime { get; set; }
        public string? EventName { get; set; }
        public S3Principal? UserIdentity { get; set; }
        public S3Request? RequestParameters { get; set; }
        public S3Response? ResponseElements { get; set; }
        public S3Part? S3 { get; set; }
    }

    public sealed class S3Principal
    {
        public string? PrincipalId { get; set; }
    }

    public sealed class S3Request
    {
        [JsonPropertyName("sourceIPAddress")]
        public string? SourceIpAddress { get; set; }
    }

    public sealed class S3Response
    {
        [JsonPropertyName("x-amz-request-id")]
        public string? RequestId { get; set; }
        [JsonPropertyName("x-amz-id-2")]
        public string? HostId { get; set; }
    }

    public sealed class S3Part
    {
        [JsonPropertyName("s3SchemaVersion")]
        public string? SchemaVersion { get; set; }
        public string? ConfigurationId { get; set; }
        public S3BucketPart? Bucket { get; set; }
        public S3ObjectPart? Object { get; set; }
    }

    public sealed class S3BucketPart
    {
        public string? Name { get; set; }
        public S3Principal? OwnerIdentity { get; set; }
        public string? Arn { get; set; }
    }

    public sealed class S3ObjectPart
    {
        public string? Key { get; set; }
        public long Size { get; set; }
        public string? ETag { get; set; }
        public string? VersionId { get; set; }
        public string? Sequencer { get; set; }
    }
}
