using LambdaKit.Logging;
using LambdaKit.Runtime;

namespace LambdaKit.Tests;

/// <summary>Contexts of invocations with what matters to a test.</summary>
internal static class TestContexts
{
    public static RuntimeEnvironment Environment(params (string Name, string Value)[] variables) =>
        new(name => Array.Find(variables, variable => variable.Name == name).Value) { Given = variables.Select(variable => KeyValuePair.Create(variable.Name, variable.Value)) };

    public static LambdaContext For(string requestId, LogSink sink, RuntimeEnvironment environment, TimeProvider clock, string? alias = null, string? traceId = null)
    {
        var arn = LambdaArn.TryParse($"arn:aws:lambda:eu-west-1:123456789012:function:orders{(alias is null ? "" : $":{alias}")}");
        return new LambdaContext(new FunctionInstance(environment, clock, sink), requestId, arn, traceId, 253_402_300_799_999, CancellationToken.None);
    }
}
