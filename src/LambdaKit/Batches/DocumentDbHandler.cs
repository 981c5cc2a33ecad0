using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.DocumentDb;
using LambdaKit.Events.Json;
using LambdaKit.Serialization;
using LambdaKit.Validation;

namespace LambdaKit.Batches;

/// <summary>A function that takes the changes of a DocumentDB database in their order, one at a time, with the document as an object before and after.</summary>
/// <remarks>
/// This source takes no report: it is all or nothing. It stops at the first failure, and Lambda delivers the whole batch again. Documents are in MongoDB's
/// extended JSON: an ObjectId is <c>{"$oid":"…"}</c>, and the author's type has to take it so.
/// <inheritdoc cref="WholeBatchHandler{TEvent, TRecord}" path="/remarks"/>
/// </remarks>
/// <typeparam name="T">The document: a class of the author's.</typeparam>
public abstract class DocumentDbHandler<T> : WholeBatchHandler<DocumentDbEvent, DocumentDbChange<T>>
    where T : class
{
    private readonly JsonTypeInfo<T> _documentType;

    /// <summary>For documents of the author's own type.</summary>
    /// <param name="documentType">Such as <c>AppJson.Default.Order</c>.</param>
    protected DocumentDbHandler(JsonTypeInfo<T> documentType)
        : base(new ModelSerializer<DocumentDbEvent>(DocumentDbEvent.Serializer))
    {
        ArgumentNullException.ThrowIfNull(documentType);
        _documentType = documentType;
    }

    private protected override Batch Begin(DocumentDbEvent value, BatchPlan plan, LambdaContext context)
    {
        SourceCheck.Expect(this, value.EventSource, "aws:docdb", value.Events.Count, value.UnknownFields);
        return new ChangeBatch(this, value.Events, plan, context)
        {
            StopsAtFailure = !plan.Policy.ContinuesAfterFailure,
            KeepsOrder = !plan.Policy.ContinuesAfterFailure,
        };
    }

    private protected override RecordChains ChainsOf(DocumentDbEvent value, BatchPolicy policy, Batch batch) => policy.Order switch
    {
        BatchOrder.ByKey => RecordChains.ByKey(batch.Count, index => value.Events[index].Change?.DocumentKey?.GetRawText()),
        BatchOrder.Unordered => RecordChains.Single(batch.Count),
        _ => RecordChains.One(batch.Count),
    };

    private DocumentDbChange<T> Read(DocumentDbRecord record)
    {
        try
        {
            var change = record.Change ?? throw new InvalidDataException("There is no change.");
            return new(change, Read(change.FullDocumentBeforeChange), Read(change.FullDocument));
        }
        catch (Exception exception)
        {
            throw new UnreadableRecordException(exception);
        }
    }

    private T? Read(JsonValue? document) => document is { IsNull: false } json ? json.As(_documentType) : null;

    private sealed class ChangeBatch(DocumentDbHandler<T> handler, IReadOnlyList<DocumentDbRecord> records, BatchPlan plan, LambdaContext context)
        : Batch(plan, context, records.Count)
    {
        public override string IdOf(int index) => records[index].Change?.DocumentId ?? "";

        public override object RecordAt(int index) => records[index];

        public override ValueTask<RecordOutcome> HandleAsync(int index)
        {
            var change = handler.Read(records[index]);
            if (ChecksContent)
                Validity.Check("record", change.After, handler._documentType.Options.PropertyNamingPolicy);
            return handler.HandleRecordAsync(change, Context);
        }
    }
}
