using System.Text.Json.Serialization;

namespace LambdaKit.Events.DocumentDb;

/// <summary>Changes of a database or a collection of Amazon DocumentDB, from its change stream.</summary>
/// <remarks>
/// Documents are in MongoDB's extended JSON, as which they are kept.
/// <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class DocumentDbEvent
{
    /// <summary>The ARN of the cluster.</summary>
    [JsonPropertyName("eventSourceArn")]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The changes, in order; never null.</summary>
    [JsonPropertyName("events")]
    public partial IReadOnlyList<DocumentDbRecord> Events { get; init; }

    /// <summary><c>aws:docdb</c></summary>
    [JsonPropertyName("eventSource")]
    public partial string? EventSource { get; init; }
}
