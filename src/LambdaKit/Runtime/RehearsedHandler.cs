namespace LambdaKit.Runtime;

/// <summary>Stands in for a handler while its first use is rehearsed: reads events like it, and calls none of the author's code.</summary>
internal sealed class RehearsedHandler(LambdaHandler handler) : LambdaHandler(isStreaming: false)
{
    internal override ReadOnlySpan<byte> Sample => handler.Sample;

    internal override LambdaInvocation CreateInvocation() => handler.CreateInvocation();

    internal override ValueTask InvokeHandlerAsync(LambdaInvocation invocation)
    {
        invocation.Rehearse();
        return default;
    }
}
