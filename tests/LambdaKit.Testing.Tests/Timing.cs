namespace LambdaKit.Testing.Tests;

/// <summary>Middleware that measures how long an invocation takes.</summary>
internal sealed class Timing : ILambdaMiddleware
{
    public List<TimeSpan> Times { get; } = [];

    public async ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        var started = invocation.Clock.GetTimestamp();
        try
        {
            await next(invocation);
        }
        finally
        {
            Times.Add(invocation.Clock.GetElapsedTime(started));
        }
    }
}
