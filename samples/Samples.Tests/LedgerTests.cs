using AccountLedger;

namespace Samples.Tests;

public sealed class LedgerTests
{
    private readonly InMemoryAccounts _accounts = new();

    [Fact]
    public async Task Every_posting_changes_its_account()
    {
        var batch = Events.SqsFifo(("ana", Posting("ana", 100)), ("ben", Posting("ben", 50)), ("ana", Posting("ana", -30)));

        var response = await new Ledger(_accounts).InvokeAsync(batch, FakeLambdaContext.For("ledger"));

        Assert.Empty(response.BatchItemFailures);
        Assert.Equal(70, _accounts.BalanceOf("ana"));
        Assert.Equal(50, _accounts.BalanceOf("ben"));
    }

    [Fact]
    public async Task Posting_that_fails_is_handed_back_with_those_of_its_account_behind_it()
    {
        var batch = Events.SqsFifo(("ben", Posting("ben", 20)), ("ben", Posting("ben", -50)), ("ana", Posting("ana", 100)), ("ben", Posting("ben", 10)));

        var response = await new Ledger(_accounts).InvokeAsync(batch, FakeLambdaContext.For("ledger"));

        Assert.Equal([batch.Records[1].MessageId, batch.Records[3].MessageId], response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
        Assert.Equal(20, _accounts.BalanceOf("ben"));
        Assert.Equal(100, _accounts.BalanceOf("ana"));
    }

    [Fact]
    public async Task Posting_that_comes_again_is_posted_once()
    {
        var ledger = new Ledger(_accounts);
        var batch = Events.SqsFifo(("ana", Posting("ana", 100)));

        await ledger.InvokeAsync(batch, FakeLambdaContext.For("ledger"));
        var again = await ledger.InvokeAsync(batch, FakeLambdaContext.For("ledger"));

        Assert.Empty(again.BatchItemFailures);
        Assert.Equal(100, _accounts.BalanceOf("ana"));
    }

    [Fact]
    public async Task Postings_that_there_is_no_time_for_are_handed_back()
    {
        var batch = Events.SqsFifo(("ana", Posting("ana", 100)), ("ben", Posting("ben", 50)));
        var context = FakeLambdaContext.For("ledger").WithTimeout(TimeSpan.FromSeconds(30));

        context.Advance(TimeSpan.FromSeconds(30));
        var response = await new Ledger(_accounts).InvokeAsync(batch, context);

        Assert.Equal(2, response.BatchItemFailures.Count);
        Assert.Equal(0, _accounts.BalanceOf("ana"));
    }

    private static string Posting(string account, decimal amount) => $$"""{"account":"{{account}}","amount":{{amount}}}""";
}
