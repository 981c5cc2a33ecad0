using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Lex;

/// <summary>A bot.</summary>
[EventModel]
public sealed partial class LexBot
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>The alias; null in a test of the draft.</summary>
    [JsonPropertyName("alias")]
    [Recurring]
    public partial string? Alias { get; init; }

    /// <summary>The version, such as <c>$LATEST</c>.</summary>
    [JsonPropertyName("version")]
    [Recurring]
    public partial string? Version { get; init; }
}
