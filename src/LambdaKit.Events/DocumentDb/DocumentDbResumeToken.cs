using System.Text.Json.Serialization;

namespace LambdaKit.Events.DocumentDb;

/// <summary>The place of a change in its stream.</summary>
[EventModel]
public sealed partial class DocumentDbResumeToken
{
    /// <summary>Hexadecimal digits, which only the database understands.</summary>
    [JsonPropertyName("_data")]
    public partial string? Data { get; init; }
}
