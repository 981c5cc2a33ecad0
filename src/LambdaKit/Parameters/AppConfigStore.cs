using System.Text.Json.Serialization.Metadata;
using LambdaKit.Runtime;

namespace LambdaKit.Parameters;

/// <summary>Configurations of AWS AppConfig, had through AWS's extension, kept for a while and refreshed before they are too old. For feature flags there is <see cref="FeatureFlags"/>.</summary>
/// <remarks>
/// The function needs the layer AWS-AppConfig-Extension, and its role the rights <c>appconfig:StartConfigurationSession</c> and
/// <c>appconfig:GetLatestConfiguration</c>. The extension looks for news by itself, every <c>AWS_APPCONFIG_EXTENSION_POLL_INTERVAL_SECONDS</c>, 45 unless set.
/// </remarks>
public sealed class AppConfigStore
{
    /// <summary>As often as the extension itself looks for news.</summary>
    private static readonly TimeSpan DefaultMaxAge = TimeSpan.FromSeconds(45);

    private readonly ValueCache _cache;

    /// <summary>A store whose values are 45 seconds old at most.</summary>
    /// <param name="application">The application's name or id.</param>
    /// <param name="environment">Such as <c>production</c>, by name or id.</param>
    public AppConfigStore(string application, string environment)
        : this(application, environment, new ParameterOptions { MaxAge = DefaultMaxAge })
    {
    }

    /// <summary>A store.</summary>
    /// <param name="application">The application's name or id.</param>
    /// <param name="environment">Such as <c>production</c>, by name or id.</param>
    /// <param name="options">Read now, once.</param>
    /// <exception cref="ArgumentException">One of the options can't work.</exception>
    public AppConfigStore(string application, string environment, ParameterOptions options)
        : this(application, environment, options, RuntimeEnvironment.OfProcess())
    {
    }

    internal AppConfigStore(string application, string environment, ParameterOptions options, RuntimeEnvironment variables)
    {
        ArgumentException.ThrowIfNullOrEmpty(application);
        ArgumentException.ThrowIfNullOrEmpty(environment);
        _cache = ExtensionStores.OfAppConfig(options, variables, client => new AppConfigSource(client, application, environment));
    }

    internal ValueCache Cache => _cache;

    /// <summary>A configuration as text.</summary>
    /// <param name="configuration">The configuration profile's name or id.</param>
    /// <param name="cancellationToken">Ends the waiting; a fetch that others wait for too goes on.</param>
    /// <exception cref="ParameterException">It can't be had.</exception>
    public ValueTask<string> GetAsync(string configuration, CancellationToken cancellationToken = default) => _cache.GetTextAsync(RequestFor(configuration), cancellationToken);

    /// <summary>A configuration of JSON: read once, and the same object for all callers until there is a new one.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="configuration">The configuration profile's name or id.</param>
    /// <param name="type">Such as <c>AppJson.Default.OrdersConfig</c>.</param>
    /// <param name="cancellationToken">Ends the waiting; a fetch that others wait for too goes on.</param>
    /// <exception cref="ParameterException">It can't be had, or is no such JSON.</exception>
    public ValueTask<T> GetAsync<T>(string configuration, JsonTypeInfo<T> type, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _cache.GetAsync(RequestFor(configuration), type, cancellationToken);
    }

    /// <summary>Fetches a configuration now, however new the one is that is kept.</summary>
    /// <param name="configuration">The configuration profile's name or id.</param>
    /// <param name="cancellationToken">Ends the waiting; a fetch that others wait for too goes on.</param>
    /// <exception cref="ParameterException">It can't be had; what is kept stays.</exception>
    public ValueTask RefreshAsync(string configuration, CancellationToken cancellationToken = default) => _cache.RefreshAsync(RequestFor(configuration), cancellationToken);

    /// <summary>Fetches configurations in init, at once. What the extension isn't ready for is left to the first use.</summary>
    /// <param name="configurations">The configuration profiles' names or ids.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ParameterException">One can't be had, and another try won't help: it doesn't exist, or must not be read.</exception>
    public ValueTask PrefetchAsync(IReadOnlyList<string> configurations, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configurations);
        return _cache.PrefetchAsync(configurations.Select(RequestFor), cancellationToken);
    }

    internal static ParameterRequest RequestFor(string configuration)
    {
        ArgumentException.ThrowIfNullOrEmpty(configuration);
        return new(configuration);
    }
}
