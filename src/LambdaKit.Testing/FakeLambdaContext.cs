using System.Globalization;
using LambdaKit.Logging;
using LambdaKit.Runtime;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Testing;

/// <summary>
/// What Lambda would say about an invocation, on a clock that a test moves. It goes wherever a <see cref="LambdaContext"/> goes; it stands for
/// one invocation, so make one for each.
/// </summary>
/// <example><code>
/// var context = FakeLambdaContext.For("orders").WithTimeout(TimeSpan.FromSeconds(30));
/// var running = handler.InvokeAsync(order, context);
/// context.Advance(TimeSpan.FromSeconds(30)); // the deadline token is cancelled, and nobody has waited
/// </code></example>
public sealed class FakeLambdaContext
{
    private const string RegionAndAccount = Fake.Region + ":" + Fake.Account;

    private readonly string _functionName;
    private readonly Dictionary<string, string> _environment;
    private readonly object _gate = new();
    private string? _alias;
    private string _requestId = "8f507cfc-6c1a-4d5e-9a3b-000000000001";
    private string? _traceId = "Root=1-6956620d-5759e988bd862e3fe1be46a9;Parent=53995c3f42cd8ad8;Sampled=1";
    private string? _tenantId;
    private CognitoIdentity? _identity;
    private ClientContext? _clientContext;
    private TimeSpan _timeout = TimeSpan.FromSeconds(30);
    private TimeSpan _deadlineMargin = new LambdaOptions().DeadlineMargin;
    private bool _isColdStart;
    private LambdaContext? _context;

    private FakeLambdaContext(string functionName)
    {
        _functionName = functionName;
        _environment = new(StringComparer.Ordinal)
        {
            ["AWS_LAMBDA_FUNCTION_NAME"] = functionName,
            ["AWS_LAMBDA_FUNCTION_VERSION"] = "$LATEST",
            ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = "512",
            ["AWS_LAMBDA_LOG_GROUP_NAME"] = $"/aws/lambda/{functionName}",
            ["AWS_LAMBDA_LOG_STREAM_NAME"] = "2026/01/01/[$LATEST]4459c970fa6d4c77aca62c95850fce54",
            ["AWS_LAMBDA_INITIALIZATION_TYPE"] = "on-demand",
            ["AWS_LAMBDA_LOG_LEVEL"] = "TRACE",
        };
    }

    /// <summary>The clock of the invocation.</summary>
    public FakeClock Clock { get; private set; } = new();

    /// <summary>What was logged so far, at every level unless <see cref="WithLogLevel"/> says otherwise.</summary>
    public FakeLog Log { get; } = new();

    /// <summary>What was measured so far by <see cref="LambdaContext.Metrics"/>, with or without the middleware that writes it.</summary>
    public FakeMetrics Metrics { get; } = new();

    /// <summary>The context as a handler sees it; the same object each time. The invocation's time runs from the first use on.</summary>
    public LambdaContext Context
    {
        get
        {
            lock (_gate)
                return _context ??= Create();
        }
    }

    /// <summary>The context of an invocation of an unpublished function: 30 seconds, 512 MiB, a trace id; nothing else.</summary>
    /// <param name="functionName">The function's name; not empty.</param>
    public static FakeLambdaContext For(string functionName)
    {
        ArgumentException.ThrowIfNullOrEmpty(functionName);
        return new FakeLambdaContext(functionName);
    }

    /// <summary>The context as a handler takes it: <see cref="Context"/>.</summary>
    public static implicit operator LambdaContext(FakeLambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Context;
    }

    /// <summary>The context as a handler takes it: <see cref="Context"/>.</summary>
    public LambdaContext ToLambdaContext() => Context;

    /// <summary>The alias that the caller used; null, the default, for none.</summary>
    public FakeLambdaContext WithAlias(string? alias) => Set(() => _alias = alias);

    /// <summary>The version that runs: <c>$LATEST</c>, the default, or a number.</summary>
    public FakeLambdaContext WithVersion(string version)
    {
        ArgumentException.ThrowIfNullOrEmpty(version);
        return Set("AWS_LAMBDA_FUNCTION_VERSION", version);
    }

    /// <summary>How long the invocation may run; 30 seconds by default, more than zero.</summary>
    public FakeLambdaContext WithTimeout(TimeSpan timeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(timeout, TimeSpan.Zero);
        return Set(() => _timeout = timeout);
    }

    /// <summary>How long before the deadline the deadline token is cancelled; as <see cref="LambdaOptions.DeadlineMargin"/> by default, not negative.</summary>
    public FakeLambdaContext WithDeadlineMargin(TimeSpan margin)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(margin, TimeSpan.Zero);
        return Set(() => _deadlineMargin = margin);
    }

    /// <summary>The invocation's id; by default always the same.</summary>
    public FakeLambdaContext WithRequestId(string requestId)
    {
        ArgumentException.ThrowIfNullOrEmpty(requestId);
        return Set(() => _requestId = requestId);
    }

    /// <summary>The memory that the function may use, in MiB; 512 by default, from 128 to 10,240 in Lambda.</summary>
    public FakeLambdaContext WithMemory(int mebibytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mebibytes);
        return Set("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", mebibytes.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The Cognito identity of the caller; null, the default, for none.</summary>
    public FakeLambdaContext WithIdentity(CognitoIdentity? identity) => Set(() => _identity = identity);

    /// <summary>What the caller's SDK says of itself; null, the default, for nothing.</summary>
    public FakeLambdaContext WithClientContext(ClientContext? clientContext) => Set(() => _clientContext = clientContext);

    /// <summary>The tenant that the environment belongs to; null, the default, for none.</summary>
    public FakeLambdaContext WithTenant(string? tenantId) => Set(() => _tenantId = tenantId);

    /// <summary>The X-Ray trace header; null for none.</summary>
    public FakeLambdaContext WithTraceId(string? traceId) => Set(() => _traceId = traceId);

    /// <summary>How the environment came to be; on demand by default.</summary>
    public FakeLambdaContext WithInitializationType(LambdaInitializationType type) => Set("AWS_LAMBDA_INITIALIZATION_TYPE", type switch
    {
        LambdaInitializationType.OnDemand => "on-demand",
        LambdaInitializationType.ProvisionedConcurrency => "provisioned-concurrency",
        LambdaInitializationType.SnapStart => "snap-start",
        LambdaInitializationType.ManagedInstances => "lambda-managed-instances",
        _ => "",
    });

    /// <summary>Whether this is the environment's first invocation; it isn't by default.</summary>
    public FakeLambdaContext WithColdStart(bool isColdStart = true) => Set(() => _isColdStart = isColdStart);

    /// <summary>The lowest level that the function logs; trace, all there is, by default.</summary>
    public FakeLambdaContext WithLogLevel(LogLevel minimum) => Set("AWS_LAMBDA_LOG_LEVEL", minimum.ToString());

    /// <summary>A clock to share with other contexts, or that shows a time of the test's choice.</summary>
    public FakeLambdaContext WithClock(FakeClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return Set(() => Clock = clock);
    }

    /// <summary>Lets time pass: the remaining time shrinks, the deadline token is cancelled when its time has come, timers of <see cref="Clock"/> fire.</summary>
    /// <param name="time">How much; not negative.</param>
    public void Advance(TimeSpan time)
    {
        _ = Context;
        Clock.Advance(time);
    }

    private FakeLambdaContext Set(string variable, string value) => Set(() => _environment[variable] = value);

    private FakeLambdaContext Set(Action change)
    {
        lock (_gate)
        {
            if (_context is not null)
                throw new InvalidOperationException("The invocation has begun, so its context cannot be changed. Set it up before its first use, or make another context.");
            change();
        }
        return this;
    }

    private LambdaContext Create()
    {
        var environment = new RuntimeEnvironment(_environment.GetValueOrDefault) { Given = _environment };
        var function = new FunctionInstance(environment, Clock, new LogSink(environment, Clock, Log)) { MetricRecorder = Metrics };
        var arn = $"arn:aws:lambda:{RegionAndAccount}:function:{_functionName}{(_alias is null ? "" : $":{_alias}")}";
        var deadline = (Clock.GetUtcNow() + _timeout).ToUnixTimeMilliseconds();
        // Not disposed: its timer is one of the fake clock's, and the token may be looked at after the invocation.
        var deadlines = new DeadlineSource(Clock, _deadlineMargin);
        var context = new LambdaContext(function, _requestId, LambdaArn.TryParse(arn), _traceId, deadline, deadlines.Begin(deadline));
        context.Details.Caller = new Caller { Identity = _identity, ClientContext = _clientContext };
        context.Details.TenantId = _tenantId;
        if (_isColdStart)
            function.Started(context);
        return context;
    }
}
