using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.HostedFunction;

/// <summary>A singleton that has something to do at the end.</summary>
internal sealed class Ledger(ILogger<Ledger> logger) : IAsyncDisposable
{
    private int _entries;

    public int Open()
    {
        var number = Interlocked.Increment(ref _entries);
        logger.LogInformation("Opening entry {Number}", number);
        return number;
    }

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        Console.WriteLine("ledger closed");
    }
}
