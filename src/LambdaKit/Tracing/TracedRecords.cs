using System.Diagnostics;
using LambdaKit.Batches;

namespace LambdaKit.Tracing;

/// <summary>
/// Makes a span of each record of a batch, with a link to the trace that sent it. Goes into <see cref="BatchPolicy.RecordMiddleware"/>, outermost;
/// <see cref="TracingMiddleware"/> makes the span around them.
/// </summary>
public sealed class TracedRecords : IRecordMiddleware
{
    private readonly TracingOptions _options;

    /// <summary>With the default options.</summary>
    public TracedRecords()
        : this(new TracingOptions())
    {
    }

    /// <summary>With options, the same as those of the <see cref="TracingMiddleware"/>.</summary>
    /// <exception cref="ArgumentException"><see cref="TracingOptions.Parent"/> is none of its values.</exception>
    public TracedRecords(TracingOptions options) => _options = TracingOptions.Checked(options);

    /// <inheritdoc />
    public ValueTask<RecordOutcome> InvokeAsync(RecordInvocation record, RecordDelegate next)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(next);
        return Spans.Source.HasListeners() ? TraceAsync(record, next) : next(record);
    }

    private ValueTask<RecordOutcome> TraceAsync(RecordInvocation record, RecordDelegate next)
    {
        var clock = record.Context.Function.Clock;
        var outer = Activity.Current;
        var activity = TryStart(record, outer, clock);
        if (activity is null)
        {
            Activity.Current = outer;
            return next(record);
        }

        ValueTask<RecordOutcome> running;
        try
        {
            running = next(record);
            if (running.IsCompletedSuccessfully)
            {
                var outcome = running.Result;
                End(activity, record, outcome, null, clock);
                return new(outcome);
            }
        }
        catch (Exception exception)
        {
            End(activity, record, default, exception, clock);
            throw;
        }
        finally
        {
            // Another record is next in this flow.
            Activity.Current = outer;
        }

        return WaitAsync(this, running, activity, record, clock);

        static async ValueTask<RecordOutcome> WaitAsync(TracedRecords middleware, ValueTask<RecordOutcome> running, Activity activity, RecordInvocation record, TimeProvider clock)
        {
            RecordOutcome outcome;
            try
            {
                outcome = await running.ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                middleware.End(activity, record, default, exception, clock);
                throw;
            }

            middleware.End(activity, record, outcome, null, clock);
            return outcome;
        }
    }

    private Activity? TryStart(RecordInvocation record, Activity? outer, TimeProvider clock)
    {
        try
        {
            return Start(record, outer, clock);
        }
        catch (Exception exception)
        {
            TracingLog.NotTraced(record.Context.Logger, exception);
            return null;
        }
    }

    private Activity? Start(RecordInvocation record, Activity? outer, TimeProvider clock)
    {
        var message = new SentMessage(record.Record, record.Part);
        var parent = default(ActivityContext);
        if (outer is null)
            (parent, _) = new TraceHeaders(null, null, record.Context.TraceId).Choose(_options.Parent);
        ActivityLink[]? links = message.TryGetSender(_options, out var sender) && sender.SpanId != default ? [new ActivityLink(sender)] : null;
        var destination = message.Destination;
        var activity = Spans.Source.StartActivity(
            destination is null ? "process" : $"process {destination}", ActivityKind.Consumer, parent, tags: null, links, clock.GetUtcNow());
        if (activity is not { IsAllDataRequested: true })
            return activity;

        if (message.System is { } system)
        {
            activity.SetTag("messaging.system", system);
            activity.SetTag("messaging.operation.type", "process");
            activity.SetTag("messaging.operation.name", "process");
            activity.SetTag("messaging.destination.name", destination);
        }

        message.Describe(activity);
        return activity;
    }

    private void End(Activity activity, RecordInvocation record, RecordOutcome outcome, Exception? exception, TimeProvider clock)
    {
        try
        {
            if (exception is not null)
                Spans.Fail(activity, exception, _options.RecordsExceptionMessages, clock.GetUtcNow());
            else if (!outcome.IsDone)
                Spans.Fail(activity, outcome.Kind == RecordOutcomeKind.PermanentlyFailed ? "permanently_failed" : "failed", _options.RecordsExceptionMessages ? outcome.Reason : null);
            Spans.Stop(activity, clock);
        }
        catch (Exception thrown)
        {
            TracingLog.NotTraced(record.Context.Logger, thrown);
        }
    }
}
