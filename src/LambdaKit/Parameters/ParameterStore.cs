using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Runtime;

namespace LambdaKit.Parameters;

/// <summary>Parameters of AWS Systems Manager, had through AWS's extension for parameters and secrets, kept for a while and refreshed before they are too old.</summary>
/// <remarks>
/// <para>
/// The function needs the layer AWS-Parameters-and-Secrets-Lambda-Extension, and its role the right to read the parameters. One store serves all invocations. While
/// there is a good value nobody waits; several callers share a fetch; where one fails, the last good value serves for <see cref="ParameterOptions.MaxStaleness"/>.
/// </para>
/// <para>The extension keeps values too, for <c>SSM_PARAMETER_STORE_TTL</c> seconds, 300 unless set: with zero, what is refreshed here is what AWS has.</para>
/// </remarks>
/// <example><code>
/// var parameters = new ParameterStore();
/// var limit = await parameters.GetAsync("/orders/limit", deadline);
/// </code></example>
public sealed class ParameterStore
{
    private readonly ValueCache _cache;
    private readonly string? _version;
    private readonly string? _label;

    /// <summary>A store with the default options.</summary>
    public ParameterStore()
        : this(new ParameterOptions())
    {
    }

    /// <summary>A store.</summary>
    /// <param name="options">Read now, once.</param>
    /// <exception cref="ArgumentException">One of the options can't work.</exception>
    public ParameterStore(ParameterOptions options)
        : this(options, RuntimeEnvironment.OfProcess())
    {
    }

    internal ParameterStore(ParameterOptions options, RuntimeEnvironment environment) =>
        _cache = ExtensionStores.OfParameters(options, environment, static client => new ParameterStoreSource(client));

    private ParameterStore(ValueCache cache, string? version, string? label)
    {
        _cache = cache;
        _version = version;
        _label = label;
    }

    internal ValueCache Cache => _cache;

    /// <summary>The same store, asked for one version of each parameter.</summary>
    /// <param name="version">From 1 on.</param>
    public ParameterStore WithVersion(long version)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        return new(_cache, version.ToString(CultureInfo.InvariantCulture), label: null);
    }

    /// <summary>The same store, asked for the version of each parameter that has a label.</summary>
    /// <param name="label">Such as <c>live</c>.</param>
    public ParameterStore WithLabel(string label)
    {
        ArgumentException.ThrowIfNullOrEmpty(label);
        return new(_cache, version: null, label);
    }

    /// <summary>A parameter's value, decrypted.</summary>
    /// <param name="name">Such as <c>/orders/limit</c>, or an ARN.</param>
    /// <param name="cancellationToken">Ends the waiting; a fetch that others wait for too goes on.</param>
    /// <exception cref="ParameterException">It can't be had.</exception>
    public ValueTask<string> GetAsync(string name, CancellationToken cancellationToken = default) => _cache.GetTextAsync(RequestFor(name), cancellationToken);

    /// <summary>A parameter's value, which is JSON: read once, and the same object for all callers until there is a new value.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="name">Such as <c>/orders/config</c>, or an ARN.</param>
    /// <param name="type">Such as <c>AppJson.Default.OrdersConfig</c>.</param>
    /// <param name="cancellationToken">Ends the waiting; a fetch that others wait for too goes on.</param>
    /// <exception cref="ParameterException">It can't be had, or is no such JSON.</exception>
    public ValueTask<T> GetAsync<T>(string name, JsonTypeInfo<T> type, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _cache.GetAsync(RequestFor(name), type, cancellationToken);
    }

    /// <summary>Fetches a parameter now, however new the value is that is kept.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="cancellationToken">Ends the waiting; a fetch that others wait for too goes on.</param>
    /// <exception cref="ParameterException">It can't be had; the value that is kept stays.</exception>
    public ValueTask RefreshAsync(string name, CancellationToken cancellationToken = default) => _cache.RefreshAsync(RequestFor(name), cancellationToken);

    /// <summary>Fetches parameters in init, at once: <c>LambdaHost.OnInit(stopping => parameters.PrefetchAsync(["/orders/limit"], stopping))</c>. What the extension isn't ready for is left to the first use.</summary>
    /// <param name="names">The parameters.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ParameterException">One can't be had, and another try won't help: it doesn't exist, or must not be read.</exception>
    public ValueTask PrefetchAsync(IReadOnlyList<string> names, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(names);
        return _cache.PrefetchAsync(names.Select(RequestFor), cancellationToken);
    }

    internal ParameterRequest RequestFor(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(name, _version, _label);
    }
}
