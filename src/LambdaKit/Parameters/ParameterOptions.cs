using Microsoft.Extensions.Logging;

namespace LambdaKit.Parameters;

/// <summary>How long values are kept, and where they come from.</summary>
public sealed class ParameterOptions
{
    /// <summary>How old a value may be; five minutes by default, more than zero. One that is older is fetched anew while the caller waits.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long before it is too old a value is fetched anew without anybody waiting; null, the default, for a fifth of <see cref="MaxAge"/>. From zero to <see cref="MaxAge"/>.</summary>
    public TimeSpan? RefreshAhead { get; init; }

    /// <summary>How long after <see cref="MaxAge"/> the last good value serves where a new one can't be had; one hour by default, not negative.</summary>
    public TimeSpan MaxStaleness { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long one fetch may take, with its repetitions; three seconds by default, more than zero and at most 15 minutes.</summary>
    public TimeSpan FetchTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Asked before the extension is: values for unit tests and local runs; null, the default, for none.</summary>
    public IParameterSource? Overrides { get; init; }

    /// <summary>Sends the requests to the extension; null, the default, for one that does so over the loopback network.</summary>
    public HttpMessageHandler? MessageHandler { get; init; }

    /// <summary>Tells the age of values; null, the default, for the system's clock.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>Hears that an old value serves; null, the default, for the function's log.</summary>
    public ILogger? Logger { get; init; }
}
