using System.Text.Json.Serialization;

namespace LambdaKit.Events.DocumentDb;

/// <summary>One change of a <see cref="DocumentDbEvent"/>.</summary>
[EventModel]
public sealed partial class DocumentDbRecord
{
    /// <summary>The change.</summary>
    [JsonPropertyName("event")]
    public partial DocumentDbChange? Change { get; init; }
}
