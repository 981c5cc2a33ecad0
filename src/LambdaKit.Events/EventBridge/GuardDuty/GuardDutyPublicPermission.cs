using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>Whether everybody may read and write.</summary>
[EventModel]
public sealed partial class GuardDutyPublicPermission
{
    /// <summary>Whether everybody may read.</summary>
    [JsonPropertyName("allowsPublicReadAccess")]
    public partial bool? AllowsPublicReadAccess { get; init; }

    /// <summary>Whether everybody may write.</summary>
    [JsonPropertyName("allowsPublicWriteAccess")]
    public partial bool? AllowsPublicWriteAccess { get; init; }
}
