using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>The session of a user.</summary>
[EventModel]
public sealed partial class GuardDutyActorSession
{
    /// <summary>The identifier.</summary>
    [JsonPropertyName("uid")]
    public partial string? Uid { get; init; }

    /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
    [JsonPropertyName("mfaStatus")]
    public partial string? MfaStatus { get; init; }

    /// <summary>When it began; null when missing.</summary>
    [JsonPropertyName("createdTime")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? CreatedTime { get; init; }

    /// <summary>Who vouches for it.</summary>
    [JsonPropertyName("issuer")]
    public partial string? Issuer { get; init; }
}
