using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What is blocked of public access.</summary>
[EventModel]
public sealed partial class GuardDutyBlockPublicAccess
{
    /// <summary>Whether access control lists for everybody are not looked at.</summary>
    [JsonPropertyName("ignorePublicAcls")]
    public partial bool? IgnorePublicAcls { get; init; }

    /// <summary>Whether a policy for everybody holds for the account alone.</summary>
    [JsonPropertyName("restrictPublicBuckets")]
    public partial bool? RestrictPublicBuckets { get; init; }

    /// <summary>Whether access control lists for everybody can't be set.</summary>
    [JsonPropertyName("blockPublicAcls")]
    public partial bool? BlockPublicAcls { get; init; }

    /// <summary>Whether a policy for everybody can't be set.</summary>
    [JsonPropertyName("blockPublicPolicy")]
    public partial bool? BlockPublicPolicy { get; init; }
}
