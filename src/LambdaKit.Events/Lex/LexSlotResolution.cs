using System.Text.Json.Serialization;

namespace LambdaKit.Events.Lex;

/// <summary>A value that a slot may have.</summary>
[EventModel]
public sealed partial class LexSlotResolution
{
    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }
}
