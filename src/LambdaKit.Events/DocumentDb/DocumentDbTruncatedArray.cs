using System.Text.Json.Serialization;

namespace LambdaKit.Events.DocumentDb;

/// <summary>An array that an update made shorter.</summary>
[EventModel]
public sealed partial class DocumentDbTruncatedArray
{
    /// <summary>The name of the field.</summary>
    [JsonPropertyName("field")]
    public partial string? Field { get; init; }

    /// <summary>How many elements it has now.</summary>
    [JsonPropertyName("newSize")]
    public partial long? NewSize { get; init; }
}
