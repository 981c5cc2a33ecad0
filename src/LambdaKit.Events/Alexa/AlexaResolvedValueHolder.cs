using System.Text.Json.Serialization;

namespace LambdaKit.Events.Alexa;

/// <summary>A match.</summary>
[EventModel]
public sealed partial class AlexaResolvedValueHolder
{
    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public partial AlexaResolvedValue? Value { get; init; }
}
