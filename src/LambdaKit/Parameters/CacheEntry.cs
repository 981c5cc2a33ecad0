using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.Parameters;

/// <summary>One value: the last good one, its typed forms, and the fetch that is under way, of which there is never more than one.</summary>
/// <remarks>
/// A value is new up to <see cref="CacheRules.RefreshAge"/>, then good and refreshed in the background, then too old up to <see cref="CacheRules.EndAge"/>: a caller
/// waits for a fetch, and gets the old value if that fails. While fetches fail nobody waits any more: they go on in the background, at growing distances.
/// </remarks>
internal sealed class CacheEntry(ParameterRequest request, IParameterSource source, CacheRules rules)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly object _gate = new();
    private volatile CachedValue? _value;
    private volatile TypedForm[] _forms = [];
    private Task<CachedValue>? _fetch;
    private int _failures;
    private DateTimeOffset _retryAt;
    private string _reason = "";
    private bool _hasWarned;

    /// <summary>The fetch that is under way; null for none.</summary>
    public Task? Fetch
    {
        get
        {
            lock (_gate)
                return _fetch;
        }
    }

    /// <summary>The value. Complete at once while there is a good one.</summary>
    /// <exception cref="ParameterException">It can't be had.</exception>
    public ValueTask<CachedValue> GetAsync(CancellationToken cancellationToken)
    {
        var value = _value;
        if (value is null)
            return RenewAsync(last: null, cancellationToken);

        var age = rules.AgeOf(value);
        if (age < rules.RefreshAge)
            return new(value);

        if (age < rules.MaxAge)
        {
            RefreshBehind();
            return new(value);
        }

        return RenewAsync(value, cancellationToken);
    }

    /// <summary>Fetches the value anew, or waits for the fetch that is under way.</summary>
    /// <exception cref="ParameterException">It can't be had.</exception>
    public Task<CachedValue> RefreshAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return (_fetch ??= Start()).WaitAsync(cancellationToken);
    }

    /// <summary>The value as JSON of a type: read once for each value. Where a new one can't be read the last one that could be stands for it.</summary>
    /// <exception cref="ParameterException">It is no such JSON.</exception>
    public T Read<T>(CachedValue value, JsonTypeInfo<T> type)
    {
        var form = Find(type);
        return form is not null && (ReferenceEquals(form.Source, value) || IsStandIn(form, value)) ? form.Value : ReadAnew(value, type);
    }

    private ValueTask<CachedValue> RenewAsync(CachedValue? last, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<CachedValue>(cancellationToken);

        Task<CachedValue> fetch;
        var mayServe = last is not null && rules.AgeOf(last) < rules.EndAge;
        lock (_gate)
        {
            if (_value is { } value && !ReferenceEquals(value, last))
                return new(value); // Just fetched for somebody else.
            if (mayServe && _failures > 0)
            {
                if (_fetch is null && rules.Clock.GetUtcNow() >= _retryAt)
                    _fetch = Start();
                return new(last!); // It may only if it is there.
            }

            fetch = _fetch ??= Start();
        }

        return WaitAsync(fetch, mayServe ? last : null, cancellationToken);
    }

    private async ValueTask<CachedValue> WaitAsync(Task<CachedValue> fetch, CachedValue? last, CancellationToken cancellationToken)
    {
        try
        {
            return await fetch.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (ParameterException) when (last is not null)
        {
            WarnOnce(last);
            return last;
        }
    }

    private void RefreshBehind()
    {
        lock (_gate)
        {
            if (_fetch is null && (_failures == 0 || rules.Clock.GetUtcNow() >= _retryAt))
                _fetch = Start();
        }
    }

    /// <summary>On a thread of its own, and in no flow: it may end when the invocation that began it is long gone.</summary>
    private Task<CachedValue> Start()
    {
        if (ExecutionContext.IsFlowSuppressed())
            return Run();

        using (ExecutionContext.SuppressFlow())
            return Run();

        Task<CachedValue> Run()
        {
            var fetch = Task.Run(FetchAsync);
            // Perhaps nobody waits for it.
            _ = fetch.ContinueWith(static fetch => _ = fetch.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return fetch;
        }
    }

    private async Task<CachedValue> FetchAsync()
    {
        ParameterException failure;
        using var limit = new CancellationTokenSource(rules.FetchTimeout, rules.Clock);
        try
        {
            // Not every source heeds its token.
            var value = await source.FetchAsync(request, limit.Token).AsTask().WaitAsync(limit.Token).ConfigureAwait(false)
                ?? throw new ParameterException(request.Name, $"'{request.Name}' is nowhere to be found. Check its name.") { Reason = "not found" };
            return Keep(new(value, rules.Clock.GetUtcNow()));
        }
        catch (ParameterException exception)
        {
            failure = exception;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            failure = new(request.Name, $"'{request.Name}' was not had within {rules.FetchTimeout.TotalMilliseconds} ms. Give it more time by FetchTimeout, or fetch it in init.", isTransient: true) { Reason = "too slow" };
        }
        catch (Exception exception)
        {
            failure = new(request.Name, $"'{request.Name}' cannot be had, as its source has failed.", isTransient: true, exception) { Reason = exception.GetType().Name };
        }

        Note(failure);
        throw failure;
    }

    private CachedValue Keep(CachedValue value)
    {
        lock (_gate)
        {
            _value = value;
            _fetch = null;
            _failures = 0;
            _hasWarned = false;
        }

        return value;
    }

    private void Note(ParameterException failure)
    {
        CachedValue? last;
        lock (_gate)
        {
            _fetch = null;
            _reason = failure.Reason;
            var pause = FirstPause * Math.Pow(2, Math.Min(_failures++, 10));
            _retryAt = rules.Clock.GetUtcNow() + (pause < LongestPause ? pause : LongestPause);
            last = _value;
        }

        if (last is not null && rules.AgeOf(last) >= rules.MaxAge)
            WarnOnce(last);
    }

    private void WarnOnce(CachedValue last)
    {
        string reason;
        lock (_gate)
        {
            if (_hasWarned)
                return;
            _hasWarned = true;
            reason = _reason;
        }

        ParameterLog.IsStale(rules.Logger, request.Name, reason, Math.Round(rules.AgeOf(last).TotalSeconds));
    }

    private T ReadAnew<T>(CachedValue value, JsonTypeInfo<T> type)
    {
        lock (_gate)
        {
            var form = Find(type);
            if (form is not null && (ReferenceEquals(form.Source, value) || IsStandIn(form, value) || form.Source.FetchedAt > value.FetchedAt))
                return form.Value;

            if (TryRead(value, type, out var read))
            {
                Put(new TypedForm<T>(type, value, read));
                return read;
            }

            if (form is not null && rules.AgeOf(form.Source) < rules.EndAge)
            {
                form.Unreadable = value;
                ParameterLog.IsUnreadable(rules.Logger, request.Name, typeof(T).Name);
                return form.Value;
            }
        }

        throw new ParameterException(request.Name, $"The value of '{request.Name}' is not JSON of the type '{typeof(T).Name}'. Mend the value, or read it as what it is.") { Reason = "not of its type" };
    }

    /// <summary>What the reader has to say may hold parts of the value, so it is not passed on.</summary>
    private static bool TryRead<T>(CachedValue value, JsonTypeInfo<T> type, out T read)
    {
        try
        {
            read = JsonSerializer.Deserialize(value.Value.Bytes.Span, type)!; // Null is sorted out in the next line.
            return read is not null;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException or FormatException or ArgumentException)
        {
            read = default!; // Nobody looks at it.
            return false;
        }
    }

    private bool IsStandIn(TypedForm form, CachedValue value) => ReferenceEquals(form.Unreadable, value) && rules.AgeOf(form.Source) < rules.EndAge;

    private TypedForm<T>? Find<T>(JsonTypeInfo<T> type)
    {
        foreach (var form in _forms)
        {
            if (ReferenceEquals(form.Type, type))
                return (TypedForm<T>)form;
        }

        return null;
    }

    private void Put(TypedForm form)
    {
        var forms = _forms;
        var index = Array.FindIndex(forms, one => ReferenceEquals(one.Type, form.Type));
        forms = index < 0 ? [.. forms, form] : [.. forms];
        if (index >= 0)
            forms[index] = form;
        _forms = forms;
    }
}
