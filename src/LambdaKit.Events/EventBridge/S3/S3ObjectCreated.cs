using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.S3;

/// <summary>An object was written.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class S3ObjectCreated
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "Object Created";

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

    /// <summary>The request that wrote it.</summary>
    [JsonPropertyName("request-id")]
    [StoredAs(typeof(DeferredText))]
    public partial string? RequestId { get; init; }

    /// <summary>The account, or the service such as <c>s3.amazonaws.com</c>, that wrote it.</summary>
    [JsonPropertyName("requester")]
    [Recurring]
    public partial string? Requester { get; init; }

    /// <summary>Where the request came from; null when S3 itself made it.</summary>
    [JsonPropertyName("source-ip-address")]
    [StoredAs(typeof(DeferredText))]
    public partial string? SourceIpAddress { get; init; }

    /// <summary>The operation that wrote it; null when missing.</summary>
    [JsonPropertyName("reason")]
    public partial S3ChangeReason? Reason { get; init; }
}
