using LambdaKit.Events.DocumentDb;

namespace LambdaKit.Batches;

/// <summary>A change of a document, with the document as an object before and after.</summary>
/// <typeparam name="T">The document.</typeparam>
public readonly struct DocumentDbChange<T>
{
    /// <summary>A change: for unit tests of code that takes one.</summary>
    /// <param name="change">As the stream delivered it.</param>
    /// <param name="before">The document before the change; null for none.</param>
    /// <param name="after">The document after the change; null for none.</param>
    public DocumentDbChange(DocumentDbChange change, T? before, T? after)
    {
        ArgumentNullException.ThrowIfNull(change);
        Change = change;
        Before = before;
        After = after;
    }

    /// <summary>The change as the stream delivered it.</summary>
    public DocumentDbChange Change { get; }

    /// <summary>The document before the change; null when it is new, or when the stream does not carry it.</summary>
    public T? Before { get; }

    /// <summary>The document after the change; null when it was deleted, and when it was updated unless the mapping has <c>FullDocument: UpdateLookup</c>.</summary>
    public T? After { get; }

    /// <summary>What was done; null when the stream didn't say.</summary>
    public DocumentDbOperationType? OperationType => Change.OperationType;

    /// <summary>The identifier of the document: the digits of an ObjectId, a text as it is, anything else as its JSON; null when no single document was changed.</summary>
    public string? DocumentId => Change.DocumentId;
}
