using System.Text.Json;
using LambdaKit.Logging;
using LambdaKit.Runtime;

namespace LambdaKit.Tests.Logging;

/// <summary>A log sink for given environment variables, what it wrote, and contexts that write to it.</summary>
internal sealed class TestLog
{
    private readonly RuntimeEnvironment _environment;

    public TestLog(params (string Name, string Value)[] variables)
    {
        _environment = TestContexts.Environment([("AWS_LAMBDA_FUNCTION_VERSION", "42"), .. variables]);
        Sink = new LogSink(_environment, Clock, Output);
    }

    public static (string Name, string Value) Json => ("AWS_LAMBDA_LOG_FORMAT", "JSON");

    public static (string Name, string Value) Framed => ("_LAMBDA_TELEMETRY_LOG_FD", "3");

    public ManualTimeProvider Clock { get; } = new();

    public RecordingOutput Output { get; } = new();

    public LogSink Sink { get; }

    /// <summary>The only event, which is JSON on one line.</summary>
    public JsonElement Single
    {
        get
        {
            var line = Output.Single;
            Assert.Equal(line.Length - 1, line.IndexOf('\n'));
            return JsonDocument.Parse(line).RootElement;
        }
    }

    public LambdaContext For(string requestId, string? alias = null, string? traceId = null) =>
        TestContexts.For(requestId, Sink, _environment, Clock, alias, traceId);

    /// <summary>The names of an object's members, in their order.</summary>
    public static string NamesOf(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(member => member.Name));
}
