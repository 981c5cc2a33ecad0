using System.Text.Json.Serialization;

namespace LambdaKit.Events.Alexa;

/// <summary>A place, such as a room of a hotel.</summary>
[EventModel]
public sealed partial class AlexaUnit
{
    /// <summary>The identifier of the place for this skill, until its devices are reset.</summary>
    [JsonPropertyName("unitId")]
    public partial string? UnitId { get; init; }

    /// <summary>The identifier of the place for this skill's vendor.</summary>
    [JsonPropertyName("persistentUnitId")]
    public partial string? PersistentUnitId { get; init; }
}
