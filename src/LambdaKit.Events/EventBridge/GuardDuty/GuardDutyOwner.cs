using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>Who a bucket belongs to.</summary>
[EventModel]
public sealed partial class GuardDutyOwner
{
    /// <summary>The canonical identifier of the account.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }
}
