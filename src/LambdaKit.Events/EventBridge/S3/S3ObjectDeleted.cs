using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.S3;

/// <summary>An object, or a version of it, was deleted, or it got a delete marker.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class S3ObjectDeleted
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "Object Deleted";

    /// <summary>The version of the detail: <c>0</c>.</summary>
    [JsonPropertyName("version")]
    [Recurring]
    public partial string? Version { get; init; }

    /// <summary>Where it was.</summary>
    [JsonPropertyName("bucket")]
    public partial S3DetailBucket? Bucket { get; init; }

    /// <summary>What it was.</summary>
    [JsonPropertyName("object")]
    public partial S3DetailObject? Object { get; init; }

    /// <summary>The request that deleted it.</summary>
    [JsonPropertyName("request-id")]
    public partial string? RequestId { get; init; }

    /// <summary>The account that deleted it, or <c>s3.amazonaws.com</c> for a lifecycle rule.</summary>
    [JsonPropertyName("requester")]
    [Recurring]
    public partial string? Requester { get; init; }

    /// <summary>Where the request came from; null for a lifecycle rule.</summary>
    [JsonPropertyName("source-ip-address")]
    public partial string? SourceIpAddress { get; init; }

    /// <summary>The operation that deleted it; null when missing.</summary>
    [JsonPropertyName("reason")]
    public partial S3ChangeReason? Reason { get; init; }

    /// <summary>Whether it is gone, or marked as deleted; null when missing.</summary>
    [JsonPropertyName("deletion-type")]
    public partial S3DeletionType? DeletionType { get; init; }
}
