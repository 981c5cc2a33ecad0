using LambdaKit.Idempotency;
using LambdaKit.Logging;
using LambdaKit.Metrics;
using LambdaKit.Runtime;
using Microsoft.Extensions.Logging;

namespace LambdaKit;

/// <summary>What Lambda says about one invocation. An object of its own for each invocation: it may be kept.</summary>
public sealed class LambdaContext
{
    private readonly FunctionInstance _function;
    private readonly long _deadlineMilliseconds;
    /// <summary>Whether somebody will want <see cref="AnswerSoFar"/>.</summary>
    internal bool KeepsAnswerSoFar;

    private LambdaContextDetails? _details;

    internal LambdaContext(FunctionInstance function, string requestId, LambdaArn? arn, string? traceId, long deadlineMilliseconds, CancellationToken deadlineToken)
    {
        _function = function;
        _deadlineMilliseconds = deadlineMilliseconds;
        RequestId = requestId;
        Arn = arn;
        TraceId = traceId;
        DeadlineToken = deadlineToken;
    }

    /// <summary>Identifies the invocation; a retry of an asynchronous invocation has the same.</summary>
    public string RequestId { get; }

    /// <summary>The function's name; empty when Lambda didn't say.</summary>
    public string FunctionName => _function.Environment.FunctionName;

    /// <summary>The version that runs: <c>$LATEST</c> or a published number, also behind an alias; empty when Lambda didn't say.</summary>
    public string Version => _function.Environment.FunctionVersion;

    /// <summary>Whether the unpublished version runs.</summary>
    public bool IsLatest => Version == "$LATEST";

    /// <summary>The ARN that the caller used, in its parts; null when Lambda didn't say or said something else.</summary>
    public LambdaArn? Arn { get; }

    /// <summary>The alias that the caller used; null when it used none.</summary>
    public string? Alias => Arn?.Alias;

    /// <summary>The memory that the function may use, in MiB; zero when Lambda didn't say.</summary>
    public int MemoryLimitMiB => _function.Environment.MemoryLimitMiB;

    /// <summary>The CloudWatch log group; null when Lambda didn't say.</summary>
    public string? LogGroup => _function.Environment.LogGroup;

    /// <summary>The CloudWatch log stream; null when Lambda didn't say.</summary>
    public string? LogStream => _function.Environment.LogStream;

    /// <summary>When Lambda ends the invocation; <see cref="LambdaLimits.MaxTimeout"/> after its start when it didn't say.</summary>
    public DateTimeOffset Deadline => DateTimeOffset.FromUnixTimeMilliseconds(_deadlineMilliseconds);

    /// <summary>How long the invocation may still run: zero, never negative, once <see cref="Deadline"/> has passed.</summary>
    public TimeSpan RemainingTime
    {
        get
        {
            var remaining = Deadline - Clock.GetUtcNow();
            return remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero;
        }
    }

    /// <summary>Cancelled a margin before <see cref="Deadline"/>, so that the function can still answer. It means something only until the invocation ends: a later one may use it again.</summary>
    public CancellationToken DeadlineToken { get; }

    /// <summary>The Cognito identity of the caller; null when there is none.</summary>
    public CognitoIdentity? Identity => _details?.Caller?.Identity;

    /// <summary>What the caller's SDK said of itself; null when it said nothing.</summary>
    public ClientContext? ClientContext => _details?.Caller?.ClientContext;

    /// <summary>The X-Ray trace header, such as <c>Root=1-…;Parent=…;Sampled=1</c>; null when Lambda didn't send one.</summary>
    public string? TraceId { get; }

    /// <summary>The tenant of a function with tenant isolation; null for other functions.</summary>
    public string? TenantId => _details?.TenantId;

    /// <summary>Whether this is the environment's first invocation.</summary>
    public bool IsColdStart => _function.IsFirst(this);

    /// <summary>How the environment came to be.</summary>
    public LambdaInitializationType InitializationType => _function.InitializationType;

    /// <summary>Writes to the function's log, with request id, version and alias on every line.</summary>
    public ILogger Logger => Details.Logger ??= new LambdaLogger(_function.Log, this, category: null);

    /// <summary>Measures things, for CloudWatch metrics. Written by <see cref="MetricsMiddleware"/>, which has to stand around the handler; a unit test reads them from its <c>FakeLambdaContext</c> without it, too.</summary>
    /// <exception cref="LambdaConfigurationException">There is no such middleware.</exception>
    public LambdaMetrics Metrics => MetricsOrNull ?? UnwrittenMetrics();

    /// <summary>Things that middleware and handler hand to each other during the invocation. For one task at a time.</summary>
    public IDictionary<string, object?> Items => Details.Items ??= new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>Whether the answer is a fresh one, or that of an earlier attempt: what <see cref="IdempotencyMiddleware"/> has done.</summary>
    public IdempotencyOutcome IdempotencyOutcome => _details?.IdempotencyOutcome ?? default;

    /// <summary>What ties the invocation to those before and behind it, as <see cref="LoggingOptions.CorrelationId"/> says; null without it.</summary>
    public string? CorrelationId => _details?.CorrelationId;

    /// <summary>What few invocations have, made when first needed, so that the others don't pay for it.</summary>
    internal LambdaContextDetails Details => _details ?? Interlocked.CompareExchange(ref _details, new LambdaContextDetails(), null) ?? _details;

    /// <summary>What somebody has told this invocation and holds to; null for nothing.</summary>
    internal object? Frozen(object owner) => _details?.Frozen(owner);

    /// <summary>Holds somebody to what it tells this invocation, unless it has told something already; what holds.</summary>
    internal object Freeze(object owner, object value) => Details.Freeze(owner, value);

    /// <summary>The time, as this invocation sees it.</summary>
    internal TimeProvider Clock
    {
        get => _details?.Clock ?? _function.Clock;
        set => Details.Clock = value;
    }

    /// <summary>Makes the answer of a handler that won't end in time, of what it has done until now; null when it has none.</summary>
    internal Func<object?>? AnswerSoFar
    {
        get => _details?.AnswerSoFar;
        set => Details.AnswerSoFar = value;
    }

    /// <summary>Null as long as there are none.</summary>
    internal LambdaContextDetails? DetailsOrNull => _details;

    internal FunctionInstance Function => _function;

    /// <summary><see cref="Metrics"/> for code of ours, which counts things only when somebody wants them: null without the middleware.</summary>
    internal LambdaMetrics? MetricsOrNull => MeasuredMetrics ?? _function.Metrics?.MetricsOf(this);

    /// <summary><see cref="Metrics"/> if something was measured already; otherwise null.</summary>
    internal LambdaMetrics? MeasuredMetrics => _details?.Metrics;

    internal KeyValuePair<string, object?>[]? LogKeys => _details?.LogKeys;

    /// <summary>What logging keeps of the invocation, made when first asked for.</summary>
    internal InvocationLog LogState
    {
        get
        {
            var details = Details;
            return details.Log ?? Interlocked.CompareExchange(ref details.Log, new InvocationLog(_function.Log, this), null) ?? details.Log;
        }
    }

    internal bool HasLogState => _details?.Log is not null;

    /// <summary>A logger of its own name (category), otherwise like <see cref="Logger"/>.</summary>
    public ILogger CreateLogger(string category)
    {
        ArgumentNullException.ThrowIfNull(category);
        return new LambdaLogger(_function.Log, this, category);
    }

    private LambdaMetrics UnwrittenMetrics() => _function.MetricRecorder is not null
        ? Details.KeepMetrics(new LambdaMetrics(this))
        : throw new LambdaConfigurationException(
            "The function measures something, but nothing writes its metrics. Put a MetricsMiddleware around it: " +
            "'LambdaHost.Create().Use(new MetricsMiddleware(new MetricsOptions { Namespace = \"…\" }))'.");

    /// <summary>Puts a name and a value on every later JSON entry of this invocation, whichever thread writes it. A name that is there already gets the new value.</summary>
    /// <param name="name">Not empty.</param>
    /// <param name="value">Shown as the value of a message's parameter is.</param>
    public void AppendLogKey(string name, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Details.ReplaceLogKey(name, value, isKept: true);
    }

    /// <summary>Takes a name off the entries that come; nothing happens when it is not there.</summary>
    /// <param name="name">As given to <see cref="AppendLogKey"/>.</param>
    public void RemoveLogKey(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (LogKeys is not null)
            Details.ReplaceLogKey(name, value: null, isKept: false);
    }

    /// <summary>Writes the entries of this invocation that <see cref="LoggingOptions.Buffer"/> has kept until now; nothing happens without it.</summary>
    public void FlushLogBuffer()
    {
        if (HasLogState)
            LogState.Flush();
    }

    /// <summary>Drops what logging still keeps: the invocation is over.</summary>
    internal void EndLog() => LogState.End();
}
