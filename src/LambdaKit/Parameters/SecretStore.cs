using System.Text.Json.Serialization.Metadata;
using LambdaKit.Runtime;

namespace LambdaKit.Parameters;

/// <summary>Secrets of AWS Secrets Manager, had through AWS's extension for parameters and secrets, kept for a while and refreshed before they are too old.</summary>
/// <remarks>
/// <inheritdoc cref="ParameterStore" path="/remarks/para[1]"/>
/// <para>The extension keeps values too, for <c>SECRETS_MANAGER_TTL</c> seconds, 300 unless set: with zero, what is refreshed here is what AWS has.</para>
/// </remarks>
/// <example><code>
/// var secrets = new SecretStore();
/// var login = await secrets.GetAsync("orders/db", AppJson.Default.DbSecret, deadline);
/// </code></example>
public sealed class SecretStore
{
    private readonly ValueCache _cache;
    private readonly string? _versionId;
    private readonly string? _versionStage;

    /// <summary>A store with the default options.</summary>
    public SecretStore()
        : this(new ParameterOptions())
    {
    }

    /// <summary>A store.</summary>
    /// <param name="options">Read now, once.</param>
    /// <exception cref="ArgumentException">One of the options can't work.</exception>
    public SecretStore(ParameterOptions options)
        : this(options, RuntimeEnvironment.OfProcess())
    {
    }

    internal SecretStore(ParameterOptions options, RuntimeEnvironment environment) =>
        _cache = ExtensionStores.OfParameters(options, environment, static client => new SecretStoreSource(client));

    private SecretStore(ValueCache cache, string? versionId, string? versionStage)
    {
        _cache = cache;
        _versionId = versionId;
        _versionStage = versionStage;
    }

    internal ValueCache Cache => _cache;

    /// <summary>The same store, asked for one version of a secret.</summary>
    /// <param name="versionId">As Secrets Manager calls it.</param>
    public SecretStore WithVersionId(string versionId)
    {
        ArgumentException.ThrowIfNullOrEmpty(versionId);
        return new(_cache, versionId, versionStage: null);
    }

    /// <summary>The same store, asked for the version of each secret that is at a stage.</summary>
    /// <param name="versionStage">Such as <c>AWSPREVIOUS</c>; <c>AWSCURRENT</c> is what is asked for anyway.</param>
    public SecretStore WithVersionStage(string versionStage)
    {
        ArgumentException.ThrowIfNullOrEmpty(versionStage);
        return new(_cache, versionId: null, versionStage);
    }

    /// <summary>A secret that is a text.</summary>
    /// <param name="secretId">Its name or ARN.</param>
    /// <param name="cancellationToken">Ends the waiting; a fetch that others wait for too goes on.</param>
    /// <exception cref="ParameterException">It can't be had, or is binary.</exception>
    public ValueTask<string> GetAsync(string secretId, CancellationToken cancellationToken = default) => _cache.GetTextAsync(RequestFor(secretId), cancellationToken);

    /// <summary>A secret that is JSON: read once, and the same object for all callers until there is a new value.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="secretId">Its name or ARN.</param>
    /// <param name="type">Such as <c>AppJson.Default.DbSecret</c>.</param>
    /// <param name="cancellationToken">Ends the waiting; a fetch that others wait for too goes on.</param>
    /// <exception cref="ParameterException">It can't be had, or is no such JSON.</exception>
    public ValueTask<T> GetAsync<T>(string secretId, JsonTypeInfo<T> type, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _cache.GetAsync(RequestFor(secretId), type, cancellationToken);
    }

    /// <summary>A binary secret; of one that is a text its UTF-8.</summary>
    /// <param name="secretId">Its name or ARN.</param>
    /// <param name="cancellationToken">Ends the waiting; a fetch that others wait for too goes on.</param>
    /// <exception cref="ParameterException">It can't be had.</exception>
    public ValueTask<ReadOnlyMemory<byte>> GetBytesAsync(string secretId, CancellationToken cancellationToken = default) => _cache.GetBytesAsync(RequestFor(secretId), cancellationToken);

    /// <summary>Fetches a secret now, however new the value is that is kept: for when what it opens has refused it.</summary>
    /// <param name="secretId">Its name or ARN.</param>
    /// <param name="cancellationToken">Ends the waiting; a fetch that others wait for too goes on.</param>
    /// <exception cref="ParameterException">It can't be had; the value that is kept stays.</exception>
    public ValueTask RefreshAsync(string secretId, CancellationToken cancellationToken = default) => _cache.RefreshAsync(RequestFor(secretId), cancellationToken);

    /// <summary>Fetches secrets in init, at once: <c>LambdaHost.OnInit(stopping => secrets.PrefetchAsync(["orders/db"], stopping))</c>. What the extension isn't ready for is left to the first use.</summary>
    /// <param name="secretIds">Their names or ARNs.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ParameterException">One can't be had, and another try won't help: it doesn't exist, or must not be read.</exception>
    public ValueTask PrefetchAsync(IReadOnlyList<string> secretIds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(secretIds);
        return _cache.PrefetchAsync(secretIds.Select(RequestFor), cancellationToken);
    }

    internal ParameterRequest RequestFor(string secretId)
    {
        ArgumentException.ThrowIfNullOrEmpty(secretId);
        return new(secretId, _versionId, _versionStage);
    }
}
