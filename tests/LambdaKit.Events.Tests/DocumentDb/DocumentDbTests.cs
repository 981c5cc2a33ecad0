using LambdaKit.Events.DocumentDb;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.DocumentDb;

public sealed class DocumentDbTests
{
    private static readonly byte[] Changes = Fixture.Read("DocumentDb/Fixtures/changes.json");

    [Fact]
    public void Update_has_every_value()
    {
        var made = DocumentDbEvent.Parse(Changes);
        var change = made.Events[0].Change!;

        Assert.Equal("arn:aws:rds:eu-west-1:123456789012:cluster:shop", made.EventSourceArn);
        Assert.Equal("aws:docdb", made.EventSource);
        Assert.Equal("0163eeb6e7000000090100000009000041e1", change.Id!.Data);
        Assert.Equal(DocumentDbOperationType.Update, change.OperationType);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero), change.OccurredAt);
        Assert.Equal(9, change.ClusterTime!.Timestamp!.Increment);
        Assert.Equal("2026-01-31T02:00:00.123Z", change.WallTime!.Value["$date"].GetString());
        Assert.Equal("63eeb6e7d418cd98afb1c1d7", change.DocumentId);
        Assert.Equal("eu", change.DocumentKey!.Value["region"].GetString());
        Assert.Equal("1.50", change.FullDocument!.Value["total"]["$numberDecimal"].GetString());
        Assert.True(change.FullDocumentBeforeChange!.Value["total"].IsNull);
        Assert.Equal("shop", change.Namespace!.Database);
        Assert.Equal("orders", change.Namespace.Collection);
        Assert.Equal(2, change.UpdateDescription!.UpdatedFields!.Value["lines.0.count"].GetInt64());
        Assert.Equal(["coupon"], change.UpdateDescription.RemovedFields);
        Assert.Equal("lines", change.UpdateDescription.TruncatedArrays[0].Field);
        Assert.Equal(1, change.UpdateDescription.TruncatedArrays[0].NewSize);
        Assert.Equal("count", change.UpdateDescription.DisambiguatedPaths!.Value["lines.0.count"][2].GetString());
        Assert.Equal("3", change.TransactionNumber!.Value["$numberLong"].GetString());
        Assert.Equal("04", change.SessionId!.Value["id"]["$binary"]["subType"].GetString());
    }

    [Fact]
    public void Other_operations_have_their_parts()
    {
        var changes = DocumentDbEvent.Parse(Changes).Events.Select(e => e.Change!).ToList();

        Assert.Equal(
            [DocumentDbOperationType.Update, DocumentDbOperationType.Rename, DocumentDbOperationType.Delete, new("modify"), DocumentDbOperationType.Invalidate],
            changes.Select(c => c.OperationType!.Value));
        Assert.Equal("old-orders", changes[1].RenamedTo!.Collection);
        Assert.Equal("4", changes[2].TransactionNumber!.Value.GetString());
        Assert.Equal(["63eeb6e7d418cd98afb1c1d7", null, "order#1", "17", null], changes.Select(c => c.DocumentId));
        Assert.Null(changes[4].Namespace);
        Assert.Null(changes[4].OccurredAt);
        Assert.Null(changes[4].FullDocument);
    }

    [Fact]
    public void Event_is_written_back_as_the_same_json_and_has_no_unknown_fields()
    {
        JsonDifference.AssertSame(Changes, DocumentDbEvent.Parse(Changes).ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(DocumentDbEvent.Parse(Changes)));
    }
}
