using System.Text;
using LambdaKit.Parameters;

namespace LambdaKit.Settings;

/// <summary>Where a layer of settings comes from: a JSON object.</summary>
public sealed class SettingsSource
{
    private readonly CachedValue? _value;
    private readonly ValueCache? _cache;
    private readonly ParameterRequest _request;

    private SettingsSource(CachedValue value) => _value = value;

    private SettingsSource(ValueCache cache, ParameterRequest request)
    {
        _cache = cache;
        _request = request;
    }

    /// <summary>JSON that stays as it is.</summary>
    /// <param name="json">An object.</param>
    /// <exception cref="ArgumentException">It is no object of JSON.</exception>
    public static SettingsSource Json(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        SettingsJson.Parse(Encoding.UTF8.GetBytes(json), nameof(json));
        return Fixed(json);
    }

    /// <summary>Names and values that stay as they are.</summary>
    /// <param name="values">Texts, numbers, true or false, null; or such dictionaries again. <c>limits:perDay</c> names <c>perDay</c> in <c>limits</c>.</param>
    /// <exception cref="ArgumentException">A value is something else, or a name is no name.</exception>
    public static SettingsSource Values(IReadOnlyDictionary<string, object?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Fixed(SettingsJson.Of(values).ToJsonString());
    }

    /// <summary>A parameter that holds JSON.</summary>
    /// <param name="store">Where it is.</param>
    /// <param name="name">Such as <c>/orders/settings/live</c>.</param>
    public static SettingsSource From(ParameterStore store, string name)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new(store.Cache, store.RequestFor(name));
    }

    /// <summary>A secret that holds JSON.</summary>
    /// <param name="store">Where it is.</param>
    /// <param name="secretId">Its name or ARN.</param>
    public static SettingsSource From(SecretStore store, string secretId)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new(store.Cache, store.RequestFor(secretId));
    }

    /// <summary>A configuration of AppConfig that holds JSON.</summary>
    /// <param name="store">Where it is.</param>
    /// <param name="configuration">The configuration profile's name or id.</param>
    public static SettingsSource From(AppConfigStore store, string configuration)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new(store.Cache, AppConfigStore.RequestFor(configuration));
    }

    /// <summary>What it holds now: the same object until that changes.</summary>
    /// <exception cref="ParameterException">It can't be had.</exception>
    internal ValueTask<CachedValue> ReadAsync(CancellationToken cancellationToken) =>
        _value is not null ? new(_value) : _cache!.GetAsync(_request, cancellationToken); // One of the two is there.

    private static SettingsSource Fixed(string json) => new(new CachedValue(ParameterValue.OfText(json), DateTimeOffset.MinValue));
}
