using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudTrail;

/// <summary>A partner that made a request for the account.</summary>
[EventModel]
public sealed partial class CloudTrailDelegate
{
    /// <summary>Its account.</summary>
    [JsonPropertyName("accountId")]
    [Recurring]
    public partial string? AccountId { get; init; }
}
