using System.Text.Json.Serialization;

namespace LambdaKit.Events.Alexa;

/// <summary>A value of a list of values.</summary>
[EventModel]
public sealed partial class AlexaResolvedValue
{
    /// <summary>The value.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>The identifier that the list gives it; null when it gives none.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }
}
