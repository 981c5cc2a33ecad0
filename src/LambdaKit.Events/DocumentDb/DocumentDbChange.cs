using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.DocumentDb;

/// <summary>One change, as a change stream of MongoDB tells it.</summary>
[EventModel]
public sealed partial class DocumentDbChange
{
    /// <summary>The place of the change in its stream.</summary>
    [JsonPropertyName("_id")]
    public partial DocumentDbResumeToken? Id { get; init; }

    /// <summary>What was done.</summary>
    [JsonPropertyName("operationType")]
    public partial DocumentDbOperationType? OperationType { get; init; }

    /// <summary>When it was done.</summary>
    [JsonPropertyName("clusterTime")]
    public partial DocumentDbClusterTime? ClusterTime { get; init; }

    /// <summary>When it was done by the clock of the server, <c>{"$date":...}</c>; null when the stream does not say.</summary>
    [JsonPropertyName("wallTime")]
    public partial JsonValue? WallTime { get; init; }

    /// <summary>The database and the collection; null when the stream was invalidated.</summary>
    [JsonPropertyName("ns")]
    public partial DocumentDbNamespace? Namespace { get; init; }

    /// <summary>The new name of a collection; null unless it was renamed.</summary>
    [JsonPropertyName("to")]
    public partial DocumentDbNamespace? RenamedTo { get; init; }

    /// <summary>The <c>_id</c> of the document, and its shard key where it has one; null when no single document was changed.</summary>
    [JsonPropertyName("documentKey")]
    public partial JsonValue? DocumentKey { get; init; }

    /// <summary>The document after the change: when it was inserted or replaced, and when it was updated if the mapping asks for it; otherwise null.</summary>
    [JsonPropertyName("fullDocument")]
    public partial JsonValue? FullDocument { get; init; }

    /// <summary>The document before the change; null when the stream does not carry it.</summary>
    [JsonPropertyName("fullDocumentBeforeChange")]
    public partial JsonValue? FullDocumentBeforeChange { get; init; }

    /// <summary>What an update changed; null for other operations.</summary>
    [JsonPropertyName("updateDescription")]
    public partial DocumentDbUpdateDescription? UpdateDescription { get; init; }

    /// <summary>The number of the transaction, as a text, a number or <c>{"$numberLong":...}</c>; null without one.</summary>
    [JsonPropertyName("txnNumber")]
    public partial JsonValue? TransactionNumber { get; init; }

    /// <summary>The session of the transaction; null without one.</summary>
    [JsonPropertyName("lsid")]
    public partial JsonValue? SessionId { get; init; }

    /// <summary>When it was done, in UTC, in whole seconds; null when the stream does not say.</summary>
    public DateTimeOffset? OccurredAt => ClusterTime?.Timestamp?.Time;

    /// <summary>The identifier of the document: the digits of an ObjectId, a text as it is, anything else as its JSON; null when no single document was changed.</summary>
    public string? DocumentId
    {
        get
        {
            if (DocumentKey is not { } key || !key.TryGetProperty("_id", out var id))
                return null;

            return id.TryGetProperty("$oid", out var objectId) ? objectId.GetText() : id.GetText();
        }
    }
}
