namespace LambdaKit.Middleware;

/// <summary>What <see cref="WarmUpMiddleware"/> takes for a call that only keeps environments warm.</summary>
public sealed class WarmUpOptions
{
    /// <summary>Tells such a call; null, the default, for a JSON object with <c>"source": "serverless-plugin-warmup"</c> or <c>"warmup": true</c> at its top.</summary>
    public Func<LambdaInvocation, bool>? IsWarmUp { get; init; }

    /// <summary>How long such a call keeps its environment busy, so that calls made at once reach different environments; zero by default, not negative, 75 milliseconds is usual.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Makes the result of such a call, for handlers whose result can't be missing; null, the default, for none.</summary>
    public Func<LambdaInvocation, object?>? Answer { get; init; }
}
