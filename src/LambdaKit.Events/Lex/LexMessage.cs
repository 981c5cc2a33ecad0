using System.Text.Json.Serialization;

namespace LambdaKit.Events.Lex;

/// <summary>What a bot says.</summary>
[EventModel]
public sealed partial class LexMessage
{
    /// <summary>How it is written.</summary>
    [JsonPropertyName("contentType")]
    public partial LexMessageContentType? ContentType { get; init; }

    /// <summary>What it says.</summary>
    [JsonPropertyName("content")]
    public partial string? Content { get; init; }
}
