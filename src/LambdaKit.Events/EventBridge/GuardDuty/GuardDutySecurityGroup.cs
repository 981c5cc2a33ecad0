using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A security group.</summary>
[EventModel]
public sealed partial class GuardDutySecurityGroup
{
    /// <summary>Its identifier.</summary>
    [JsonPropertyName("groupId")]
    public partial string? GroupId { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("groupName")]
    public partial string? GroupName { get; init; }
}
