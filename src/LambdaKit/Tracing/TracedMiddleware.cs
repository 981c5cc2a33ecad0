using System.Diagnostics;

namespace LambdaKit.Tracing;

/// <summary>Makes a span of a middleware, with all that runs inside of it: to see which step takes the time.</summary>
/// <example><code>handler.With(new TracedMiddleware(new LoadSession()))</code></example>
public sealed class TracedMiddleware : ILambdaMiddleware
{
    private readonly ILambdaMiddleware _inner;
    private readonly string _name;

    /// <summary>Around a middleware.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <param name="name">The span's name; null, the default, for the name of the middleware's class.</param>
    public TracedMiddleware(ILambdaMiddleware middleware, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _inner = middleware;
        _name = name ?? middleware.GetType().Name;
    }

    /// <inheritdoc />
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(next);
        return Spans.Source.HasListeners() ? TraceAsync(invocation, next) : _inner.InvokeAsync(invocation, next);
    }

    private ValueTask TraceAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        var clock = invocation.Context.Function.Clock;
        var outer = Activity.Current;
        var activity = Spans.Source.StartActivity(_name, ActivityKind.Internal, default(ActivityContext), tags: null, links: null, clock.GetUtcNow());
        if (activity is null)
            return _inner.InvokeAsync(invocation, next);

        ValueTask running;
        try
        {
            running = _inner.InvokeAsync(invocation, next);
            if (running.IsCompletedSuccessfully)
            {
                running.GetAwaiter().GetResult();
                Spans.Stop(activity, clock);
                return default;
            }
        }
        catch (Exception exception)
        {
            Spans.Fail(activity, Runtime.ErrorDocument.TypeOf(exception));
            Spans.Stop(activity, clock);
            throw;
        }
        finally
        {
            Activity.Current = outer;
        }

        return WaitAsync(running, activity, clock);

        static async ValueTask WaitAsync(ValueTask running, Activity activity, TimeProvider clock)
        {
            try
            {
                await running.ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                Spans.Fail(activity, Runtime.ErrorDocument.TypeOf(exception));
                throw;
            }
            finally
            {
                Spans.Stop(activity, clock);
            }
        }
    }
}
