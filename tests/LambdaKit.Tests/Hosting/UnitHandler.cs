using System.Text;

namespace LambdaKit.Tests.Hosting;

/// <summary>A handler that takes a scoped service in its constructor, and answers with its number.</summary>
internal sealed class UnitHandler(Unit unit, Journal journal) : LambdaRawHandler
{
    protected override async ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline)
    {
        await Task.Yield();
        journal.Add($"handled with unit {unit.Number}");
        return Encoding.UTF8.GetBytes(unit.Number.ToString());
    }
}
