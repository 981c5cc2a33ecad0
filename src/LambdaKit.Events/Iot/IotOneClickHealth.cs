using System.Text.Json.Serialization;

namespace LambdaKit.Events.Iot;

/// <summary>The health of a device.</summary>
[EventModel]
public sealed partial class IotOneClickHealth
{
    /// <summary>What it has come to.</summary>
    [JsonPropertyName("condition")]
    public partial IotOneClickHealthCondition? Condition { get; init; }
}
