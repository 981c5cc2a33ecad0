using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>The account of a user.</summary>
[EventModel]
public sealed partial class GuardDutyActorAccount
{
    /// <summary>The account.</summary>
    [JsonPropertyName("uid")]
    public partial string? Uid { get; init; }

    /// <summary>The name of the account; null when missing.</summary>
    [JsonPropertyName("account")]
    public partial string? Account { get; init; }
}
