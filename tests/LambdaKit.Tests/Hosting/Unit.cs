namespace LambdaKit.Tests.Hosting;

/// <summary>A scoped service that tells its number, and when it ends.</summary>
internal sealed class Unit : IAsyncDisposable
{
    private readonly Journal _journal;

    public Unit(Journal journal, Counter counter)
    {
        _journal = journal;
        Number = counter.Next();
        journal.Add($"unit {Number}");
    }

    public int Number { get; }

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        _journal.Add($"end of unit {Number}");
    }
}
