using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.DocumentDb;

/// <summary>What an update changed.</summary>
[EventModel]
public sealed partial class DocumentDbUpdateDescription
{
    /// <summary>The new values by name; a name with dots leads into an object.</summary>
    [JsonPropertyName("updatedFields")]
    public partial JsonValue? UpdatedFields { get; init; }

    /// <summary>The names of the fields that are gone; never null.</summary>
    [JsonPropertyName("removedFields")]
    public partial IReadOnlyList<string> RemovedFields { get; init; }

    /// <summary>The arrays that were made shorter; never null.</summary>
    [JsonPropertyName("truncatedArrays")]
    public partial IReadOnlyList<DocumentDbTruncatedArray> TruncatedArrays { get; init; }

    /// <summary>The names with dots that could be read in two ways; null when the stream does not say.</summary>
    [JsonPropertyName("disambiguatedPaths")]
    public partial JsonValue? DisambiguatedPaths { get; init; }
}
