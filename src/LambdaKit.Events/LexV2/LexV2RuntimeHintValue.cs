using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>A word that a user is likely to say.</summary>
[EventModel]
public sealed partial class LexV2RuntimeHintValue
{
    /// <summary>The word, or several.</summary>
    [JsonPropertyName("phrase")]
    public partial string? Phrase { get; init; }
}
