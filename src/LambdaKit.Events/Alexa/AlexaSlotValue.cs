using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>A value of a slot, or several.</summary>
[EventModel]
public sealed partial class AlexaSlotValue
{
    /// <summary><c>Simple</c> or <c>List</c>.</summary>
    [JsonPropertyName("type")]
    [Recurring]
    public partial string? Type { get; init; }

    /// <summary>What the user said; null for several values.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }

    /// <summary>What Alexa takes the value for; null for several values.</summary>
    [JsonPropertyName("resolutions")]
    public partial AlexaResolutions? Resolutions { get; init; }

    /// <summary>The values of a list; never null.</summary>
    [JsonPropertyName("values")]
    public partial IReadOnlyList<AlexaSlotValue> Values { get; init; }
}
