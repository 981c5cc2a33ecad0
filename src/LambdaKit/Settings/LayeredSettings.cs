using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Parameters;

namespace LambdaKit.Settings;

/// <summary>Settings that depend on stage, alias and version: each layer says what differs from those below it. Within one invocation they stay what they are.</summary>
/// <remarks>
/// <para>Layers are laid over each other member by member, as a JSON merge patch (RFC 7396); lists are replaced as a whole, and null takes away what a lower layer says.</para>
/// <para>The result is made once for each alias and version, and anew when a layer changes. A change that can't be read leaves the last result that could, and a warning in the log.</para>
/// </remarks>
/// <typeparam name="T">What the settings are read as.</typeparam>
public sealed class LayeredSettings<T>
    where T : class
{
    private readonly JsonTypeInfo<T> _type;
    private readonly SettingsLayers _layers;
    private readonly ConcurrentDictionary<(string? Alias, string Version), Place> _places = new();

    /// <summary>Settings.</summary>
    /// <param name="type">Such as <c>AppJson.Default.OrderSettings</c>.</param>
    /// <param name="layers">Read now, once.</param>
    public LayeredSettings(JsonTypeInfo<T> type, SettingsLayers layers)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(layers);
        _type = type;
        _layers = layers.Copy();
    }

    /// <summary>The settings of an invocation, by its alias and version: the same object, whenever it is asked for.</summary>
    /// <param name="context">The invocation. Its deadline ends the waiting for layers that are not there yet.</param>
    /// <exception cref="ParameterException">A layer can't be had.</exception>
    /// <exception cref="LambdaConfigurationException">The layers together are not JSON of the type, and never were.</exception>
    public ValueTask<T> ForAsync(LambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Frozen(this) is { } frozen ? new((T)frozen) : ReadAsync(context);
    }

    private async ValueTask<T> ReadAsync(LambdaContext context)
    {
        var place = PlaceOf(context);
        var values = new CachedValue[place.Sources.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = await place.Sources[i].ReadAsync(context.DeadlineToken).ConfigureAwait(false);
        return (T)context.Freeze(this, Merge(place, values, context));
    }

    private Place PlaceOf(LambdaContext context)
    {
        var key = (context.Alias, context.Version);
        return _places.TryGetValue(key, out var place) ? place : _places.GetOrAdd(key, new Place(_layers.For(key.Alias, key.Version)));
    }

    private T Merge(Place place, CachedValue[] values, LambdaContext context)
    {
        if (place.Current is { } current && AreSame(current.Values, values))
            return current.Settings;

        lock (place)
        {
            var last = place.Current;
            if (last is not null && AreSame(last.Values, values))
                return last.Settings;

            if (TryRead(values) is { } settings)
            {
                place.Current = new(values, settings);
                return settings;
            }

            if (last is null)
            {
                throw new LambdaConfigurationException(
                    $"The layers of the settings for the alias '{context.Alias ?? "(none)"}' and the version '{context.Version}' are together no JSON of the type '{typeof(T).Name}'. " +
                    "Mend them: each has to be an object, with values of the types that it has.");
            }

            ParameterLog.SettingsAreUnusable(context.CreateLogger(ParameterLog.Category), typeof(T).Name);
            place.Current = new(values, last.Settings);
            return last.Settings;
        }
    }

    private T? TryRead(CachedValue[] values)
    {
        var whole = new JsonObject();
        foreach (var value in values)
        {
            if (SettingsJson.TryParse(value.Value.Bytes.Span) is not { } layer)
                return null;

            try
            {
                SettingsJson.Lay(layer, whole);
            }
            catch (ArgumentException)
            {
                return null; // A name stands there twice.
            }
        }

        try
        {
            return whole.Deserialize(_type);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null; // The reason may hold parts of a secret.
        }
    }

    private static bool AreSame(CachedValue[] some, CachedValue[] others)
    {
        for (var i = 0; i < some.Length; i++)
        {
            if (!ReferenceEquals(some[i], others[i]))
                return false;
        }

        return true;
    }

    /// <summary>The layers of one alias and version, and what they make.</summary>
    private sealed class Place(SettingsSource[] sources)
    {
        private Result? _current;

        public SettingsSource[] Sources { get; } = sources;

        public Result? Current
        {
            get => Volatile.Read(ref _current);
            set => Volatile.Write(ref _current, value);
        }
    }

    private sealed record Result(CachedValue[] Values, T Settings);
}
