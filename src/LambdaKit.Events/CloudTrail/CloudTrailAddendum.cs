using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudTrail;

/// <summary>Why a record comes late or again.</summary>
[EventModel]
public sealed partial class CloudTrailAddendum
{
    /// <summary><c>DELIVERY_DELAY</c>, <c>UPDATED_DATA</c> or <c>SERVICE_OUTAGE</c>.</summary>
    [JsonPropertyName("reason")]
    public partial string? Reason { get; init; }

    /// <summary>The fields that are new; null when all are.</summary>
    [JsonPropertyName("updatedFields")]
    public partial string? UpdatedFields { get; init; }

    /// <summary>The request of the first record; null when missing.</summary>
    [JsonPropertyName("originalRequestID")]
    public partial string? OriginalRequestId { get; init; }

    /// <summary>The identifier of the first record; null when missing.</summary>
    [JsonPropertyName("originalEventID")]
    public partial string? OriginalEventId { get; init; }
}
