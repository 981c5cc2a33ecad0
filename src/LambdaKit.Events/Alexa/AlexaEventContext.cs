using System.Text.Json.Serialization;

namespace LambdaKit.Events.Alexa;

/// <summary>The state of a device.</summary>
[EventModel]
public sealed partial class AlexaEventContext
{
    /// <summary>Its properties; never null.</summary>
    [JsonPropertyName("properties")]
    public partial IReadOnlyList<AlexaProperty> Properties { get; init; }
}
