namespace LambdaKit.Tests.Runtime;

/// <summary>A handler of a type that System.Text.Json reads and writes.</summary>
internal sealed class NumberHandler() : LambdaHandler<int, int>(TestJson.Default.Int32, TestJson.Default.Int32)
{
    protected override ValueTask<int> HandleAsync(int value, LambdaContext context, CancellationToken deadline) => new(value + 1);
}
