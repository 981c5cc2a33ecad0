using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3;

/// <summary>Notifications of Amazon S3 about objects of a bucket; or its test message, which has no records.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class S3Event
{
    /// <summary>What happened; never null, empty in a test message.</summary>
    [JsonPropertyName("Records")]
    public partial IReadOnlyList<S3EventRecord> Records { get; init; }

    /// <summary><c>Amazon S3</c> in a test message; otherwise null.</summary>
    [JsonPropertyName("Service")]
    public partial string? Service { get; init; }

    /// <summary><c>s3:TestEvent</c> in a test message; otherwise null.</summary>
    [JsonPropertyName("Event")]
    public partial string? Event { get; init; }

    /// <summary>When the test message was sent; null in a notification.</summary>
    [JsonPropertyName("Time")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Time { get; init; }

    /// <summary>The bucket whose notifications were set up, in a test message; otherwise null.</summary>
    [JsonPropertyName("Bucket")]
    public partial string? Bucket { get; init; }

    /// <summary>The request that set the notifications up, in a test message; otherwise null.</summary>
    [JsonPropertyName("RequestId")]
    public partial string? RequestId { get; init; }

    /// <summary>The S3 host that handled that request, in a test message; otherwise null.</summary>
    [JsonPropertyName("HostId")]
    public partial string? HostId { get; init; }

    /// <summary>Whether this is the message that S3 sends once when notifications are set up: nothing happened to any object.</summary>
    public bool IsTestEvent => Event == "s3:TestEvent";
}
