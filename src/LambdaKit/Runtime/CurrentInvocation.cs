namespace LambdaKit.Runtime;

/// <summary>The invocation that runs in this asynchronous flow, for code that is not handed the context. Known only where a middleware that needs it has said so.</summary>
internal static class CurrentInvocation
{
    private static readonly AsyncLocal<LambdaContext?> Flow = new();

    /// <summary>Null outside of an invocation. Who sets it sets it back before returning to its caller.</summary>
    public static LambdaContext? Context
    {
        get => Flow.Value;
        set
        {
            if (!ReferenceEquals(Flow.Value, value))
                Flow.Value = value;
        }
    }
}
