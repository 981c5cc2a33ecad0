using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.S3;

/// <summary>The access control list of an object was set.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">events of S3</see>
/// </remarks>
[EventModel]
public sealed partial class S3ObjectAclUpdated
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "Object ACL Updated";

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

    /// <summary>The request that set it.</summary>
    [JsonPropertyName("request-id")]
    public partial string? RequestId { get; init; }

    /// <summary>The account that set it.</summary>
    [JsonPropertyName("requester")]
    [Recurring]
    public partial string? Requester { get; init; }

    /// <summary>Where the request came from; null when S3 itself made it.</summary>
    [JsonPropertyName("source-ip-address")]
    public partial string? SourceIpAddress { get; init; }
}
