using LambdaKit.Idempotency;
using LambdaKit.Logging;
using LambdaKit.Metrics;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Runtime;

/// <summary>The parts of a <see cref="LambdaContext"/> that few invocations have or ask for.</summary>
internal sealed class LambdaContextDetails
{
    /// <summary>The invocation's scope of services, made when first asked for; null before.</summary>
    public IAsyncDisposable? Scope;

    /// <summary>What logging keeps of the invocation, where it keeps something.</summary>
    public InvocationLog? Log;

    private LambdaMetrics? _metrics;
    private KeyValuePair<string, object?>[]? _logKeys;
    private FrozenValue? _frozen;

    /// <summary>Who invoked; null when nobody has said.</summary>
    public Caller? Caller { get; set; }

    public string? TenantId { get; set; }

    public ILogger? Logger { get; set; }

    public Dictionary<string, object?>? Items { get; set; }

    /// <summary>Stands for the process's clock; null when it doesn't.</summary>
    public TimeProvider? Clock { get; set; }

    public Func<object?>? AnswerSoFar { get; set; }

    public IdempotencyOutcome IdempotencyOutcome { get; set; }

    /// <summary>What the invocation measures; null before it does.</summary>
    public LambdaMetrics? Metrics => Volatile.Read(ref _metrics);

    /// <summary>Keeps metrics unless there are some already; those that are kept.</summary>
    public LambdaMetrics KeepMetrics(LambdaMetrics metrics) => Interlocked.CompareExchange(ref _metrics, metrics, null) ?? metrics;

    public string? CorrelationId { get; set; }

    /// <summary>Names and values for all log entries; never changed, but replaced.</summary>
    public KeyValuePair<string, object?>[]? LogKeys => _logKeys;

    /// <summary>Changes one of <see cref="LogKeys"/>, from any thread.</summary>
    public void ReplaceLogKey(string name, object? value, bool isKept)
    {
        while (true)
        {
            var before = _logKeys;
            var after = new List<KeyValuePair<string, object?>>((before?.Length ?? 0) + 1);
            foreach (var key in before ?? [])
            {
                if (key.Key != name)
                    after.Add(key);
            }
            if (isKept)
                after.Add(new(name, value));
            if (ReferenceEquals(Interlocked.CompareExchange(ref _logKeys, after.Count == 0 ? null : after.ToArray(), before), before))
                return;
        }
    }

    /// <summary>What somebody has told the invocation and holds to; null for nothing.</summary>
    public object? Frozen(object owner) => FrozenValue.Find(Volatile.Read(ref _frozen), owner);

    /// <summary>Holds somebody to what it tells the invocation, unless it has told something already; what holds.</summary>
    public object Freeze(object owner, object value)
    {
        while (true)
        {
            var first = Volatile.Read(ref _frozen);
            if (FrozenValue.Find(first, owner) is { } earlier)
                return earlier;
            if (ReferenceEquals(Interlocked.CompareExchange(ref _frozen, new(owner, value, first), first), first))
                return value;
        }
    }
}
