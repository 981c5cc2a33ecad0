using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.S3;

/// <summary>A lifecycle rule moved an object to another storage class.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">events of S3</see>
/// </remarks>
[EventModel]
public sealed partial class S3ObjectStorageClassChanged
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "Object Storage Class Changed";

    /// <summary>The version of the detail: <c>0</c>.</summary>
    [JsonPropertyName("version")]
    [Recurring]
    public partial string? Version { get; init; }

    /// <summary>Where it is.</summary>
    [JsonPropertyName("bucket")]
    public partial S3DetailBucket? Bucket { get; init; }

    /// <summary>What it is.</summary>
    [JsonPropertyName("object")]
    public partial S3DetailObject? Object { get; init; }

    /// <summary>The request of S3 that moved it.</summary>
    [JsonPropertyName("request-id")]
    public partial string? RequestId { get; init; }

    /// <summary><c>s3.amazonaws.com</c></summary>
    [JsonPropertyName("requester")]
    [Recurring]
    public partial string? Requester { get; init; }

    /// <summary>Where the request came from; null, since S3 itself makes it.</summary>
    [JsonPropertyName("source-ip-address")]
    public partial string? SourceIpAddress { get; init; }

    /// <summary>The storage class it is in now, such as <c>GLACIER</c>.</summary>
    [JsonPropertyName("destination-storage-class")]
    public partial string? DestinationStorageClass { get; init; }
}
