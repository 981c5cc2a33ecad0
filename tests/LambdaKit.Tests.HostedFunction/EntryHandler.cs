using System.Text;

namespace LambdaKit.Tests.HostedFunction;

/// <summary>Answers with the number of its scope's entry.</summary>
internal sealed class EntryHandler(Entry entry) : LambdaRawHandler
{
    protected override ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline) =>
        new(Encoding.UTF8.GetBytes(entry.Number.ToString()));
}
