namespace LambdaKit;

/// <summary>Lambda's limits, as they are enforced.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">AWS reference</see></remarks>
public static class LambdaLimits
{
    /// <summary>The largest result that a synchronous caller can be given: 6 MiB and a hundred bytes for the envelope.</summary>
    public const int MaxResponseBytes = 6_291_556;

    /// <summary>The largest event of an asynchronous invocation: 1 MiB (256 KiB until October 2025).</summary>
    public const int MaxAsynchronousEventBytes = 1024 * 1024;

    /// <summary>The largest result that can be streamed: 200 MiB.</summary>
    public const int MaxStreamedResponseBytes = 200 * 1024 * 1024;

    /// <summary>The largest state of a tumbling window, for each shard: 1 MiB.</summary>
    public const int MaxWindowStateBytes = 1024 * 1024;

    /// <summary>The longest that an invocation may run: fifteen minutes.</summary>
    public static readonly TimeSpan MaxTimeout = TimeSpan.FromSeconds(900);
}
