using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.Function;

/// <summary>Does what the event, a JSON string, tells it.</summary>
internal sealed class CommandHandler(List<string> life) : LambdaRawHandler
{
    private int _invocations;

    protected override async ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline)
    {
        _invocations++;
        var command = JsonSerializer.Deserialize<string>(value.Span) ?? "";
        context.Logger.LogInformation("Handling {Command}", command);
        switch (command)
        {
            case "wait":
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, CancellationToken.None);
                break;
            case "wait for the deadline":
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, deadline);
                break;
            case "block":
                new ManualResetEvent(initialState: false).WaitOne();
                break;
            case "throw":
                throw new InvalidOperationException("The order is gone.", new TimeoutException("The table did not answer."));
            case "crash":
                Environment.FailFast("crashed");
                break;
            case "exit":
                Environment.Exit(7);
                break;
            case "process":
                return Json(Environment.ProcessId);
            case "count":
                return Json(_invocations);
            case "life":
                return Json(life);
            case "too large":
                return Json(new string('x', 7 * 1024 * 1024));
            case "context":
                return Json(Describe(context));
            default:
                break;
        }

        return value;
    }

    private static Dictionary<string, string?> Describe(LambdaContext context) => new()
    {
        ["requestId"] = context.RequestId,
        ["functionName"] = context.FunctionName,
        ["version"] = context.Version,
        ["alias"] = context.Alias,
        ["arn"] = context.Arn?.ToString(),
        ["memory"] = context.MemoryLimitMiB.ToString(),
        ["tenant"] = context.TenantId,
        ["identity"] = context.Identity?.IdentityId,
        ["initialization"] = context.InitializationType.ToString(),
        ["coldStart"] = context.IsColdStart.ToString(),
        ["traceId"] = context.TraceId,
        ["traceVariable"] = new ProcessStartInfo().Environment.TryGetValue("_X_AMZN_TRACE_ID", out var traceId) ? traceId : null,
        ["remainsSomeTime"] = (context.RemainingTime > TimeSpan.Zero).ToString(),
    };

    private static ReadOnlyMemory<byte> Json<T>(T value) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value));
}
