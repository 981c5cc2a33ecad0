namespace LambdaKit.Tests.HostedFunction;

/// <summary>A scoped service.</summary>
internal sealed class Entry(Ledger ledger)
{
    public int Number { get; } = ledger.Open();
}
