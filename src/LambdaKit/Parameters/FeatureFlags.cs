using LambdaKit.Events;

namespace LambdaKit.Parameters;

/// <summary>Feature flags of AWS AppConfig (<c>AWS.AppConfig.FeatureFlags</c>). Within one invocation a flag stays what it is, even if it is switched meanwhile.</summary>
/// <remarks>A flag never fails an invocation: where the flags can't be had, each is what its caller says for unknown ones, and the log has one warning.</remarks>
/// <example><code>
/// var flags = new FeatureFlags(new AppConfigStore("orders", "production"), "flags");
/// if (await flags.IsEnabledAsync("newCheckout", context)) …
/// </code></example>
public sealed class FeatureFlags
{
    private readonly ValueCache _cache;
    private readonly ParameterRequest _request;
    private Reading? _last;
    private CachedValue? _unreadable;
    private int _hasWarned;

    /// <summary>The flags of a configuration profile.</summary>
    /// <param name="store">Where it is.</param>
    /// <param name="configuration">The profile's name or id.</param>
    public FeatureFlags(AppConfigStore store, string configuration)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentException.ThrowIfNullOrEmpty(configuration);
        _cache = store.Cache;
        _request = AppConfigStore.RequestFor(configuration);
    }

    /// <summary>Whether a flag is on in this invocation.</summary>
    /// <param name="flag">Its key; letter case matters.</param>
    /// <param name="context">The invocation. Its deadline ends the waiting for flags that are not there yet.</param>
    /// <param name="whenUnknown">What to say of a flag that there is none of; false by default.</param>
    public ValueTask<bool> IsEnabledAsync(string flag, LambdaContext context, bool whenUnknown = false)
    {
        ArgumentNullException.ThrowIfNull(flag);
        var getting = ForAsync(context);
        return getting.IsCompletedSuccessfully ? new(getting.Result.IsEnabled(flag, whenUnknown)) : WaitAsync(getting, flag, whenUnknown);

        static async ValueTask<bool> WaitAsync(ValueTask<FeatureFlagSet> getting, string flag, bool whenUnknown) => (await getting.ConfigureAwait(false)).IsEnabled(flag, whenUnknown);
    }

    /// <summary>All flags as they are for an invocation: the same object, whenever it is asked for.</summary>
    /// <param name="context">The invocation. Its deadline ends the waiting for flags that are not there yet.</param>
    /// <exception cref="OperationCanceledException">The deadline came near.</exception>
    public ValueTask<FeatureFlagSet> ForAsync(LambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Frozen(this) is { } frozen)
            return new((FeatureFlagSet)frozen);

        var getting = _cache.GetAsync(_request, context.DeadlineToken);
        return getting.IsCompletedSuccessfully ? new(Freeze(context, Read(context, getting.Result))) : WaitAsync(getting, context);
    }

    private async ValueTask<FeatureFlagSet> WaitAsync(ValueTask<CachedValue> getting, LambdaContext context)
    {
        FeatureFlagSet flags;
        try
        {
            flags = Read(context, await getting.ConfigureAwait(false));
        }
        catch (ParameterException exception)
        {
            flags = Absent(context, exception);
        }

        return Freeze(context, flags);
    }

    private FeatureFlagSet Freeze(LambdaContext context, FeatureFlagSet flags) => (FeatureFlagSet)context.Freeze(this, flags);

    /// <summary>Reads what was fetched once. What can't be read leaves the last flags that could.</summary>
    private FeatureFlagSet Read(LambdaContext context, CachedValue value)
    {
        var last = _last;
        if (last is not null && (ReferenceEquals(last.Source, value) || ReferenceEquals(Volatile.Read(ref _unreadable), value)))
            return last.Flags;

        try
        {
            var flags = FeatureFlagSet.Read(value.Value.Bytes.Span);
            _last = new(value, flags);
            Volatile.Write(ref _hasWarned, 0);
            return flags;
        }
        catch (EventFormatException)
        {
            if (!ReferenceEquals(Interlocked.Exchange(ref _unreadable, value), value))
                ParameterLog.IsUnreadable(context.CreateLogger(ParameterLog.Category), _request.Name, nameof(FeatureFlags));
            return last?.Flags ?? FeatureFlagSet.Missing;
        }
    }

    private FeatureFlagSet Absent(LambdaContext context, ParameterException exception)
    {
        if (Interlocked.Exchange(ref _hasWarned, 1) == 0)
            ParameterLog.FlagsAreMissing(context.CreateLogger(ParameterLog.Category), _request.Name, exception.Reason);
        return FeatureFlagSet.Missing;
    }

    private sealed record Reading(CachedValue Source, FeatureFlagSet Flags);
}
