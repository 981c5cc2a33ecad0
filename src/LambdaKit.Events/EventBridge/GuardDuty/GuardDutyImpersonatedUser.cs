using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>Whom a user of Kubernetes acts for.</summary>
[EventModel]
public sealed partial class GuardDutyImpersonatedUser
{
    /// <summary>The name.</summary>
    [JsonPropertyName("username")]
    public partial string? UserName { get; init; }

    /// <summary>The groups; never null.</summary>
    [JsonPropertyName("groups")]
    public partial IReadOnlyList<string> Groups { get; init; }
}
