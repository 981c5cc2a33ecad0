using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A user of Kubernetes.</summary>
[EventModel]
public sealed partial class GuardDutyKubernetesUser
{
    /// <summary>The name.</summary>
    [JsonPropertyName("username")]
    public partial string? UserName { get; init; }

    /// <summary>The identifier.</summary>
    [JsonPropertyName("uid")]
    public partial string? Uid { get; init; }

    /// <summary>The groups; never null.</summary>
    [JsonPropertyName("groups")]
    public partial IReadOnlyList<string> Groups { get; init; }

    /// <summary>The names of the session; never null.</summary>
    [JsonPropertyName("sessionName")]
    public partial IReadOnlyList<string> SessionName { get; init; }

    /// <summary>Whom the user acts for; null when for nobody.</summary>
    [JsonPropertyName("impersonatedUser")]
    public partial GuardDutyImpersonatedUser? ImpersonatedUser { get; init; }
}
