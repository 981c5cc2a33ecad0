using System.Text.Json.Serialization;

namespace LambdaKit.Events.DocumentDb;

/// <summary>A database and a collection.</summary>
[EventModel]
public sealed partial class DocumentDbNamespace
{
    /// <summary>The database.</summary>
    [JsonPropertyName("db")]
    public partial string? Database { get; init; }

    /// <summary>The collection; null when a whole database was dropped.</summary>
    [JsonPropertyName("coll")]
    public partial string? Collection { get; init; }
}
