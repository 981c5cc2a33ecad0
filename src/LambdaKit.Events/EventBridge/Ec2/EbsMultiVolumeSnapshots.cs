using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ec2;

/// <summary>Snapshots of several volumes of an instance, taken at one time, are complete or failed.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/ebs/latest/userguide/ebs-cloud-watch-events.html">events of EBS</see>
/// </remarks>
[EventModel]
public sealed partial class EbsMultiVolumeSnapshots
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "EBS Multi-Volume Snapshots Completion Status";

    /// <summary><c>createSnapshots</c></summary>
    [JsonPropertyName("event")]
    public partial string? Event { get; init; }

    /// <summary><c>succeeded</c> or <c>failed</c>.</summary>
    [JsonPropertyName("result")]
    public partial string? Result { get; init; }

    /// <summary>Why they failed; empty otherwise.</summary>
    [JsonPropertyName("cause")]
    public partial string? Cause { get; init; }

    /// <summary>The request; empty where there was none.</summary>
    [JsonPropertyName("request-id")]
    public partial string? RequestId { get; init; }

    /// <summary>When they were begun; null when missing.</summary>
    [JsonPropertyName("startTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? StartTime { get; init; }

    /// <summary>When they ended; null when missing.</summary>
    [JsonPropertyName("endTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? EndTime { get; init; }

    /// <summary>One for each volume; never null.</summary>
    [JsonPropertyName("snapshots")]
    public partial IReadOnlyList<EbsVolumeSnapshot> Snapshots { get; init; }
}
