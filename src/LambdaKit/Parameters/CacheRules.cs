using LambdaKit.Logging;
using LambdaKit.Runtime;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Parameters;

/// <summary>The options of a store, checked, with what stands for those that are left out.</summary>
internal sealed class CacheRules
{
    private readonly ILogger? _logger;
    private readonly RuntimeEnvironment _environment;
    private ILogger? _own;

    /// <exception cref="ArgumentException">One of the options can't work.</exception>
    public CacheRules(ParameterOptions options, RuntimeEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.MaxAge <= TimeSpan.Zero)
            throw new ArgumentException($"The maximal age is '{options.MaxAge}', so every value would be too old at once. Set MaxAge to more than zero.", nameof(options));
        if (options.RefreshAhead is { } ahead && (ahead < TimeSpan.Zero || ahead > options.MaxAge))
            throw new ArgumentException($"Values are to be refreshed '{ahead}' ahead, which is not from zero to their maximal age of '{options.MaxAge}'. Set RefreshAhead so, or to null.", nameof(options));
        if (options.MaxStaleness < TimeSpan.Zero)
            throw new ArgumentException($"The maximal staleness is '{options.MaxStaleness}', but there is no negative time to serve. Set MaxStaleness to zero or more.", nameof(options));
        if (options.FetchTimeout <= TimeSpan.Zero || options.FetchTimeout > LambdaLimits.MaxTimeout)
            throw new ArgumentException($"The time for a fetch is '{options.FetchTimeout}', which no invocation has. Set FetchTimeout to more than zero and at most {LambdaLimits.MaxTimeout}.", nameof(options));

        _environment = environment;
        _logger = options.Logger;
        Clock = options.Clock ?? TimeProvider.System;
        MaxAge = options.MaxAge;
        RefreshAge = options.MaxAge - (options.RefreshAhead ?? (options.MaxAge / 5));
        EndAge = options.MaxAge > TimeSpan.MaxValue - options.MaxStaleness ? TimeSpan.MaxValue : options.MaxAge + options.MaxStaleness;
        FetchTimeout = options.FetchTimeout;
    }

    public TimeProvider Clock { get; }

    public TimeSpan MaxAge { get; }

    /// <summary>From which age on a value is refreshed in the background.</summary>
    public TimeSpan RefreshAge { get; }

    /// <summary>From which age on a value serves in no case.</summary>
    public TimeSpan EndAge { get; }

    public TimeSpan FetchTimeout { get; }

    /// <summary>That of the invocation that runs in this flow, if it is known; else one without an invocation.</summary>
    public ILogger Logger => _logger ?? CurrentInvocation.Context?.CreateLogger(ParameterLog.Category) ?? (_own ??= new LambdaLogger(new LogSink(_environment, Clock), context: null, ParameterLog.Category));

    /// <summary>By the time of day, which is right again after Lambda has frozen or restored the process. A clock that was set back makes values old.</summary>
    public TimeSpan AgeOf(CachedValue value)
    {
        var age = Clock.GetUtcNow() - value.FetchedAt;
        return age >= TimeSpan.Zero ? age : TimeSpan.MaxValue;
    }
}
