using System.Text.Json.Serialization;

namespace LambdaKit.Events.Ses;

/// <summary>A header of an email.</summary>
[EventModel]
public sealed partial class SesHeader
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Its value.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }
}
