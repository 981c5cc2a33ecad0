using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ec2;

/// <summary>A volume was created, attached, modified or deleted, or that failed.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/ebs/latest/userguide/ebs-cloud-watch-events.html">events of EBS</see>
/// </remarks>
[EventModel]
public sealed partial class EbsVolumeNotification
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "EBS Volume Notification";

    /// <summary>What was to be done: <c>createVolume</c>, <c>deleteVolume</c>, <c>attachVolume</c>, <c>reattachVolume</c>, <c>detachVolume</c>, <c>modifyVolume</c> or <c>initializeVolume</c>.</summary>
    [JsonPropertyName("event")]
    public partial string? Event { get; init; }

    /// <summary>How it came out: <c>available</c>, <c>deleted</c>, <c>failed</c>, <c>optimizing</c>, <c>completed</c>, <c>succeeded</c>.</summary>
    [JsonPropertyName("result")]
    public partial string? Result { get; init; }

    /// <summary>Why it failed; empty otherwise.</summary>
    [JsonPropertyName("cause")]
    public partial string? Cause { get; init; }

    /// <summary>The request; empty where there was none.</summary>
    [JsonPropertyName("request-id")]
    public partial string? RequestId { get; init; }

    /// <summary>What EBS says beside that; null when it says nothing.</summary>
    [JsonPropertyName("message")]
    public partial string? Message { get; init; }
}
