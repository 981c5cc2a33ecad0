using LambdaKit.Batches;
using LambdaKit.Events.DocumentDb;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Batches;

public sealed class DocumentDbHandlerTests
{
    private const string Batch = """
        {"eventSourceArn":"arn:aws:rds:eu-west-1:123456789012:cluster:shop","eventSource":"aws:docdb","events":[
        {"event":{"operationType":"insert","documentKey":{"_id":{"$oid":"63eeb6e7d418cd98afb1c1d7"}},"fullDocument":{"_id":{"$oid":"63eeb6e7d418cd98afb1c1d7"},"number":1}}},
        {"event":{"operationType":"update","documentKey":{"_id":"two"},"fullDocumentBeforeChange":{"number":1},"fullDocument":{"number":2}}},
        {"event":{"operationType":"delete","documentKey":{"_id":"three"}}}]}
        """;

    private readonly FakeLambdaContext _context = FakeLambdaContext.For("documents");
    private readonly List<string> _handled = [];

    [Fact]
    public async Task Changes_come_in_order_with_the_document_before_and_after()
    {
        await new Documents(Handle).InvokeJsonAsync(Batch, _context);

        Assert.Equal(["insert 63eeb6e7d418cd98afb1c1d7 >1", "update two 1>2", "delete three >"], _handled);
    }

    [Fact]
    public async Task A_failure_stops_and_fails_the_whole_batch_since_there_is_no_report()
    {
        var handler = new Documents(change =>
        {
            if (change.OperationType == DocumentDbOperationType.Update)
                throw new TimeoutException();
            Handle(change);
        });

        await Assert.ThrowsAsync<BatchFailedException>(() => handler.InvokeJsonAsync(Batch, _context));

        Assert.Single(_handled);
    }

    [Fact]
    public async Task A_document_that_is_not_of_the_type_fails_as_unreadable()
    {
        var batch = """{"events":[{"event":{"operationType":"insert","fullDocument":{"number":"text"}}}]}""";

        await Assert.ThrowsAsync<UnreadableRecordException>(() => new Documents(Handle).InvokeJsonAsync(batch, _context));
    }

    private void Handle(DocumentDbChange<Numbered> change) => _handled.Add($"{change.OperationType?.Value} {change.DocumentId} {change.Before?.Number}>{change.After?.Number}");

    private sealed class Documents(Action<DocumentDbChange<Numbered>> handle) : DocumentDbHandler<Numbered>(NumberedJson.Default.Numbered)
    {
        protected override ValueTask HandleAsync(DocumentDbChange<Numbered> record, LambdaContext context, CancellationToken deadline)
        {
            handle(record);
            return default;
        }
    }
}
