using System.Diagnostics;
using LambdaKit.Runtime;

namespace LambdaKit.Tracing;

/// <summary>
/// Makes a span of each invocation, for whoever listens to the <see cref="ActivitySource"/> <c>LambdaKit</c>: OpenTelemetry with <c>LambdaKit.OpenTelemetry</c>,
/// or an <see cref="ActivityListener"/>. Attributes are those of OpenTelemetry's conventions.
/// </summary>
/// <remarks>
/// <para>It belongs to the trace that its event says (<see cref="TracingOptions.Parent"/>). Messages of a batch may come from many traces: the span links to each of them.</para>
/// <para>The span ends when the handler has ended. Put it around everything but warm-up, and a <c>DeadlineMiddleware</c> inside, or the span of an invocation that Lambda ends is lost.</para>
/// </remarks>
/// <example><code>LambdaHost.Create().Use(new TracingMiddleware())</code></example>
public sealed class TracingMiddleware : ILambdaMiddleware
{
    /// <summary>The name of the <see cref="ActivitySource"/>: <c>LambdaKit</c>.</summary>
    public const string SourceName = "LambdaKit";

    private readonly TracingOptions _options;

    /// <summary>With the default options.</summary>
    public TracingMiddleware()
        : this(new TracingOptions())
    {
    }

    /// <summary>With options.</summary>
    /// <exception cref="ArgumentException"><see cref="TracingOptions.Parent"/> is none of its values.</exception>
    public TracingMiddleware(TracingOptions options) => _options = TracingOptions.Checked(options);

    /// <inheritdoc />
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(next);
        return Spans.Source.HasListeners() ? TraceAsync(invocation, next) : next(invocation);
    }

    private ValueTask TraceAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        var clock = invocation.Context.Function.Clock;
        var outer = Activity.Current;
        var activity = TryStart(invocation, clock);
        if (activity is null)
        {
            Activity.Current = outer;
            return next(invocation);
        }

        var outerContext = CurrentInvocation.Context;
        CurrentInvocation.Context = invocation.Context;
        ValueTask running;
        try
        {
            running = next(invocation);
            if (running.IsCompletedSuccessfully)
            {
                running.GetAwaiter().GetResult();
                End(activity, invocation, null, clock);
                return default;
            }
        }
        catch (Exception exception)
        {
            End(activity, invocation, exception, clock);
            throw;
        }
        finally
        {
            // The caller's flow goes on without the span: it is another invocation's next.
            Activity.Current = outer;
            CurrentInvocation.Context = outerContext;
        }

        return WaitAsync(this, running, activity, invocation, clock);

        static async ValueTask WaitAsync(TracingMiddleware middleware, ValueTask running, Activity activity, LambdaInvocation invocation, TimeProvider clock)
        {
            try
            {
                await running.ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                middleware.End(activity, invocation, exception, clock);
                throw;
            }

            middleware.End(activity, invocation, null, clock);
        }
    }

    private Activity? TryStart(LambdaInvocation invocation, TimeProvider clock)
    {
        try
        {
            return Start(invocation, clock);
        }
        catch (Exception exception)
        {
            TracingLog.NotTraced(invocation.Context.Logger, exception);
            return null;
        }
    }

    private Activity? Start(LambdaInvocation invocation, TimeProvider clock)
    {
        var context = invocation.Context;
        var traced = TracedEvent.Of(invocation);
        var headers = context.TraceId is { Length: > 0 } xray ? traced.Headers with { XRay = xray } : traced.Headers;
        var (parent, other) = headers.Choose(_options.Parent);
        var links = new InvocationLinks(traced.Records, parent, other, _options).ToArray();
        var destination = traced.Destination ?? DestinationOf(traced.Records);

        // Whatever the flow has brought along is of no invocation's.
        Activity.Current = null;
        var activity = Spans.Source.StartActivity(
            traced.Request is { } request ? HttpSpan.NameOf(request) : NameOf(traced, destination, context), traced.Kind, parent, tags: null, links, clock.GetUtcNow());
        if (activity is not { IsAllDataRequested: true })
            return activity;

        Describe(activity, context, traced);
        if (traced.Request is not null)
            HttpSpan.Describe(activity, traced.Request);
        else if (traced.Records is { Count: > 0 } records)
            Describe(activity, traced, records, destination);
        if (_options.ReadsBaggage && traced.Request?.GetHeader("baggage") is { } baggage)
            Baggage.Add(activity, baggage);
        if (_options.ReportsInit && context.IsColdStart)
            InitSpan.Report(activity, context.Function);
        Enrich(activity, invocation);
        return activity;
    }

    /// <summary>The function's name, but for messages and requests, as the conventions have it.</summary>
    private static string NameOf(in TracedEvent traced, string? destination, LambdaContext context)
    {
        if (traced.Records is { Count: > 0 } && traced.Kind == ActivityKind.Consumer)
            return destination is null ? "process" : $"process {destination}";

        return context.FunctionName.Length > 0 ? context.FunctionName : "invocation";
    }

    private static void Describe(Activity activity, LambdaContext context, in TracedEvent traced)
    {
        activity.SetTag("faas.trigger", traced.Trigger);
        activity.SetTag("faas.invocation_id", context.RequestId);
        activity.SetTag("faas.coldstart", context.IsColdStart);
        activity.SetTag("faas.name", context.FunctionName);
        activity.SetTag("faas.version", context.Version);
        if (traced.Time is { } time)
            activity.SetTag("faas.time", time.UtcDateTime.ToString("O"));
        if (context.Arn is not { } arn)
            return;

        activity.SetTag("cloud.account.id", arn.Account);
        activity.SetTag("cloud.region", arn.Region);
        activity.SetTag("cloud.resource_id", arn.Qualifier is { } qualifier ? arn.Text[..^(qualifier.Length + 1)] : arn.Text);
        activity.SetTag("aws.lambda.invoked_arn", arn.Text);
    }

    private static void Describe(Activity activity, in TracedEvent traced, IReadOnlyList<object> records, string? destination)
    {
        var first = new SentMessage(records[0], part: null);
        if (first.System is null)
        {
            first.Describe(activity);
            if (!HaveSameOperation(records))
                activity.SetTag("faas.document.operation", null);
            return;
        }

        activity.SetTag("messaging.system", first.System);
        activity.SetTag("messaging.operation.type", "process");
        activity.SetTag("messaging.operation.name", "process");
        activity.SetTag("messaging.destination.name", destination);
        if (first.System == "aws.sns")
            first.Describe(activity);
        else
            activity.SetTag("messaging.batch.message_count", records.Count);
    }

    private static bool HaveSameOperation(IReadOnlyList<object> records)
    {
        var operation = SentMessage.OperationOf(records[0]);
        for (var i = 1; i < records.Count; i++)
        {
            if (SentMessage.OperationOf(records[i]) != operation)
                return false;
        }

        return true;
    }

    /// <summary>The destination of all records; null when they have several, or none.</summary>
    private static string? DestinationOf(IReadOnlyList<object>? records)
    {
        if (records is not { Count: > 0 })
            return null;

        var destination = new SentMessage(records[0], part: null).Destination;
        for (var i = 1; i < records.Count && destination is not null; i++)
        {
            if (new SentMessage(records[i], part: null).Destination != destination)
                return null;
        }

        return destination;
    }

    private void Enrich(Activity activity, LambdaInvocation invocation)
    {
        try
        {
            _options.Enrich?.Invoke(activity, invocation);
        }
        catch (Exception exception)
        {
            TracingLog.NotEnriched(invocation.Context.Logger, exception);
        }
    }

    /// <summary>Ends the span. What listeners throw is no failure of the invocation.</summary>
    private void End(Activity activity, LambdaInvocation invocation, Exception? exception, TimeProvider clock)
    {
        try
        {
            var failure = exception ?? (HttpSpan.StatusOf(invocation) is >= 500 ? invocation.AnsweredFailure : null);
            if (failure is not null)
                Spans.Fail(activity, failure, _options.RecordsExceptionMessages, clock.GetUtcNow());
            else if (invocation.IsAbandoned)
                Spans.Fail(activity, "timeout", "The handler had not ended when its time was over.");
            if (activity.IsAllDataRequested && activity.GetTagItem("http.request.method") is not null)
                HttpSpan.Finish(activity, invocation, hasThrown: exception is not null);
            Spans.Stop(activity, clock);
        }
        catch (Exception thrown)
        {
            TracingLog.NotTraced(invocation.Context.Logger, thrown);
        }
    }
}
