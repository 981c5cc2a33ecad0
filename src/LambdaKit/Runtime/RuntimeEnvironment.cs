using System.Globalization;

namespace LambdaKit.Runtime;

/// <summary>What the environment variables say, each read once, when first asked for.</summary>
internal sealed class RuntimeEnvironment(Func<string, string?> read)
{
    public const string RuntimeApiVariable = "AWS_LAMBDA_RUNTIME_API";
    public const string TraceIdVariable = "_X_AMZN_TRACE_ID";
    public const string SelectedFunctionVariable = "LAMBDAKIT_FUNCTION";

    private string? _functionName;
    private string? _functionVersion;
    private string? _logGroup;
    private string? _logStream;

    /// <summary>The environment of this process.</summary>
#pragma warning disable RS0030 // This is the one place that reads environment variables.
    public static RuntimeEnvironment OfProcess() => new(Environment.GetEnvironmentVariable);
#pragma warning restore RS0030

    /// <summary>Where the Runtime API is: <c>host:port</c>, perhaps with a path; null outside Lambda.</summary>
    public string? RuntimeApi => Text(RuntimeApiVariable);

    /// <summary>Empty when Lambda doesn't say.</summary>
    public string FunctionName => _functionName ??= Text("AWS_LAMBDA_FUNCTION_NAME") ?? "";

    /// <summary><c>$LATEST</c> or a published number; empty when Lambda doesn't say.</summary>
    public string FunctionVersion => _functionVersion ??= Text("AWS_LAMBDA_FUNCTION_VERSION") ?? "";

    public string? LogGroup => _logGroup ??= Text("AWS_LAMBDA_LOG_GROUP_NAME");

    public string? LogStream => _logStream ??= Text("AWS_LAMBDA_LOG_STREAM_NAME");

    /// <summary>Zero when Lambda doesn't say.</summary>
    public int MemoryLimitMiB => Number("AWS_LAMBDA_FUNCTION_MEMORY_SIZE") ?? 0;

    public string? Handler => Text("_HANDLER");

    /// <summary>Which of several functions in one binary to run, before <see cref="Handler"/> is looked at.</summary>
    public string? SelectedFunction => Text(SelectedFunctionVariable);

    /// <summary><c>on-demand</c>, <c>provisioned-concurrency</c>, <c>snap-start</c> or <c>lambda-managed-instances</c>.</summary>
    public string? InitializationType => Text("AWS_LAMBDA_INITIALIZATION_TYPE");

    public bool IsSnapStart => string.Equals(InitializationType, "snap-start", StringComparison.Ordinal);

    /// <summary>How many invocations Lambda may run at once in this process; null when it runs one at a time in the classic way.</summary>
    public int? MaxConcurrency => Number("AWS_LAMBDA_MAX_CONCURRENCY");

    /// <summary><c>JSON</c> or <c>Text</c>, in any letter case; null when Lambda doesn't say.</summary>
    public string? LogFormat => Text("AWS_LAMBDA_LOG_FORMAT");

    /// <summary><c>TRACE</c>, <c>DEBUG</c>, <c>INFO</c>, <c>WARN</c>, <c>ERROR</c> or <c>FATAL</c>; null when Lambda doesn't say.</summary>
    public string? LogLevel => Text("AWS_LAMBDA_LOG_LEVEL");

    /// <summary>The descriptor of the inherited pipe that takes framed log events; null when there is none.</summary>
    public int? TelemetryLogDescriptor => Number("_LAMBDA_TELEMETRY_LOG_FD");

    /// <summary>The variable's value; null when it is unset or empty.</summary>
    private string? Text(string name) => read(name) is { Length: > 0 } value ? value : null;

    private int? Number(string name) =>
        int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
