namespace LambdaKit.Middleware;

/// <summary>Lets invocations go wrong on purpose, to try what callers, retries and alarms make of it. Never through a protected alias.</summary>
/// <remarks>
/// Which invocations are struck, and by what, follows from the seed and the request id, not from chance or order: a retry of an asynchronous invocation, which
/// keeps its id, is struck again. Each strike is a warning in the log.
/// </remarks>
public sealed class FaultMiddleware : ILambdaMiddleware
{
    private readonly Fault[] _faults;
    private readonly string[] _protected;
    private readonly long _seed;
    private int _hasRefused;

    /// <summary>With faults.</summary>
    /// <param name="options">Read now, once.</param>
    /// <exception cref="ArgumentException">There are no faults, or an alias has no name.</exception>
    public FaultMiddleware(FaultOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Faults.Count == 0)
            throw new ArgumentException("There are no faults, so nothing could go wrong. Add some to 'Faults', such as Fault.Slow, or leave the middleware out.", nameof(options));
        if (options.ProtectedAliases.Any(string.IsNullOrEmpty))
            throw new ArgumentException("A protected alias is empty. Name it, or take it out of 'ProtectedAliases'.", nameof(options));

        _faults = [.. options.Faults];
        _protected = [.. options.ProtectedAliases];
        _seed = options.Seed;
    }

    /// <inheritdoc />
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(next);
        if (IsProtected(invocation.Context))
            return next(invocation);

        for (var i = 0; i < _faults.Length; i++)
        {
            if (Strikes(invocation, i))
                return StrikeAsync(invocation, next, i);
        }

        return next(invocation);
    }

    private bool IsProtected(LambdaContext context)
    {
        if (context.Alias is not { } alias || Array.FindIndex(_protected, one => string.Equals(one, alias, StringComparison.OrdinalIgnoreCase)) < 0)
            return false;

        if (Interlocked.Exchange(ref _hasRefused, 1) == 0)
            MiddlewareLog.FaultsAreRefused(context.Logger, alias);
        return true;
    }

    private bool Strikes(LambdaInvocation invocation, int fault) => DrawFor(invocation.Context.RequestId, fault) < _faults[fault].Probability;

    private async ValueTask StrikeAsync(LambdaInvocation invocation, LambdaDelegate next, int first)
    {
        for (var i = first; i < _faults.Length; i++)
        {
            if (!Strikes(invocation, i))
                continue;

            MiddlewareLog.FaultStrikes(invocation.Context.Logger, _faults[i].Name);
            await _faults[i].StrikeAsync(invocation).ConfigureAwait(false);
        }

        await next(invocation).ConfigureAwait(false);
    }

    /// <summary>A number from 0 up to, not including, 1.</summary>
    private double DrawFor(string requestId, int fault)
    {
        // FNV-1a over all of it, then SplitMix64's finish, which spreads what differs in the last letters.
        var hash = 0xCBF2_9CE4_8422_2325 ^ (ulong)_seed;
        foreach (var letter in requestId)
            hash = (hash ^ letter) * 0x0000_0100_0000_01B3;
        hash += (ulong)fault * 0x9E37_79B9_7F4A_7C15;
        hash = (hash ^ (hash >> 30)) * 0xBF58_476D_1CE4_E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D0_49BB_1331_11EB;
        hash ^= hash >> 31;
        return (hash >> 11) * (1.0 / (1UL << 53));
    }
}
