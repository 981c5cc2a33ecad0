using System.Diagnostics;
using LambdaKit.Runtime;

namespace LambdaKit.Tracing;

/// <summary>The span of the init that came before the first invocation, from the start of the process until it could take an invocation.</summary>
internal static class InitSpan
{
    /// <summary>Reports it as a child of the first invocation's span, where it is known, and where it came right before: not from a snapshot, not kept waiting for a call.</summary>
    public static void Report(Activity invocation, FunctionInstance function)
    {
        if (function.InitEnded == 0 || function.InitializationType is not (LambdaInitializationType.OnDemand or LambdaInitializationType.Unknown))
            return;

        var clock = function.Clock;
        var ended = clock.GetUtcNow() - clock.GetElapsedTime(function.InitEnded);
        var started = function.ProcessStarted != 0 ? new DateTimeOffset(function.ProcessStarted, TimeSpan.Zero) : ReferenceEquals(clock, TimeProvider.System) ? OfProcess() : null;
        if (started is null || started > ended)
            return;

        using var span = Spans.Source.StartActivity("init", ActivityKind.Internal, invocation.Context, tags: null, links: null, started.Value);
        if (span is null)
            return;

        span.SetTag("faas.name", function.Environment.FunctionName);
        span.SetTag("faas.version", function.Environment.FunctionVersion);
        span.SetEndTime(ended.UtcDateTime);
    }

    private static DateTimeOffset? OfProcess()
    {
        if (!OperatingSystem.IsLinux())
            return null;

        using var process = Process.GetCurrentProcess();
        return new DateTimeOffset(process.StartTime);
    }
}
