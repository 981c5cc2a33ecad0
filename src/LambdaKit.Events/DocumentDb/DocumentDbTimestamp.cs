using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.DocumentDb;

/// <summary>A timestamp of MongoDB.</summary>
[EventModel]
public sealed partial class DocumentDbTimestamp
{
    /// <summary>The second, in UTC.</summary>
    [JsonPropertyName("t")]
    [StoredAs(typeof(EpochSeconds))]
    public partial DateTimeOffset? Time { get; init; }

    /// <summary>The place among the changes of that second.</summary>
    [JsonPropertyName("i")]
    public partial long? Increment { get; init; }
}
