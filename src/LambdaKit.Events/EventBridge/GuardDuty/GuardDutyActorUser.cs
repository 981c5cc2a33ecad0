using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A user who takes part in a sequence of attacks.</summary>
[EventModel]
public sealed partial class GuardDutyActorUser
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>The identifier.</summary>
    [JsonPropertyName("uid")]
    public partial string? Uid { get; init; }

    /// <summary>The kind of user.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>The access key.</summary>
    [JsonPropertyName("credentialUid")]
    public partial string? CredentialUid { get; init; }

    /// <summary>The account.</summary>
    [JsonPropertyName("account")]
    public partial GuardDutyActorAccount? Account { get; init; }
}
