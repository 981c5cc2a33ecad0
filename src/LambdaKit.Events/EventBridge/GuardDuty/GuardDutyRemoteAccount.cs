using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>The account that made a request.</summary>
[EventModel]
public sealed partial class GuardDutyRemoteAccount
{
    /// <summary>The account.</summary>
    [JsonPropertyName("accountId")]
    public partial string? AccountId { get; init; }

    /// <summary>Whether it is related to the own.</summary>
    [JsonPropertyName("affiliated")]
    public partial bool? Affiliated { get; init; }
}
