using System.Text.Json.Serialization;

namespace LambdaKit.Events.Iot;

/// <summary>Where a device is.</summary>
[EventModel]
public sealed partial class IotOneClickPlacement
{
    /// <summary>The name of the project.</summary>
    [JsonPropertyName("projectName")]
    public partial string? ProjectName { get; init; }

    /// <summary>The name of the placement.</summary>
    [JsonPropertyName("placementName")]
    public partial string? PlacementName { get; init; }

    /// <summary>What its owner has written about the placement; never null.</summary>
    [JsonPropertyName("attributes")]
    public partial IReadOnlyDictionary<string, string> Attributes { get; init; }

    /// <summary>The devices of the placement by their names in the project's template; never null.</summary>
    [JsonPropertyName("devices")]
    public partial IReadOnlyDictionary<string, string> Devices { get; init; }
}
