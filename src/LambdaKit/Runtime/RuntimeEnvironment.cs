namespace LambdaKit.Runtime;

/// <summary>What the environment variables say. What the start needs is read at once, into fields; the rest when first asked for.</summary>
internal sealed class RuntimeEnvironment
{
    public const string RuntimeApiVariable = "AWS_LAMBDA_RUNTIME_API";
    public const string TraceIdVariable = "_X_AMZN_TRACE_ID";
    public const string SelectedFunctionVariable = "LAMBDAKIT_FUNCTION";

    /// <summary>Where the Runtime API is: <c>host:port</c>, perhaps with a path; null outside Lambda.</summary>
    public readonly string? RuntimeApi;

    public readonly string? Handler;

    /// <summary>Which of several functions in one binary to run, before <see cref="Handler"/> is looked at.</summary>
    public readonly string? SelectedFunction;

    /// <summary><c>on-demand</c>, <c>provisioned-concurrency</c>, <c>snap-start</c> or <c>lambda-managed-instances</c>.</summary>
    public readonly string? InitializationType;

    /// <summary>Zero when Lambda doesn't say.</summary>
    public readonly int MemoryLimitMiB;

    /// <summary>How many invocations Lambda may run at once in this process; null when it runs one at a time in the classic way.</summary>
    public readonly int? MaxConcurrency;

    private readonly Func<string, string?> _read;
    private bool _isOfProcess;
    private string? _functionName;
    private string? _functionVersion;
    private string? _logGroup;
    private string? _logStream;

    public RuntimeEnvironment(Func<string, string?> read)
    {
        _read = read;
        RuntimeApi = Text(RuntimeApiVariable);
        Handler = Text("_HANDLER");
        SelectedFunction = Text(SelectedFunctionVariable);
        InitializationType = Text("AWS_LAMBDA_INITIALIZATION_TYPE");
        MemoryLimitMiB = Number("AWS_LAMBDA_FUNCTION_MEMORY_SIZE") ?? 0;
        MaxConcurrency = Number("AWS_LAMBDA_MAX_CONCURRENCY");
    }

    /// <summary>What <see cref="All"/> tells in a test.</summary>
    public IEnumerable<KeyValuePair<string, string>> Given { get; init; } = [];

    /// <summary>The environment of this process.</summary>
#pragma warning disable RS0030 // This is the one place that reads environment variables.
    public static RuntimeEnvironment OfProcess() => new(Environment.GetEnvironmentVariable) { _isOfProcess = true };

    /// <summary>All variables that are set.</summary>
    public IEnumerable<KeyValuePair<string, string>> All()
    {
        if (!_isOfProcess)
            return Given;
        var all = new List<KeyValuePair<string, string>>();
        foreach (System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables())
            all.Add(new((string)variable.Key, variable.Value as string ?? ""));
        return all;
    }
#pragma warning restore RS0030

    /// <summary>Empty when Lambda doesn't say.</summary>
    public string FunctionName => _functionName ??= Text("AWS_LAMBDA_FUNCTION_NAME") ?? "";

    /// <summary><c>$LATEST</c> or a published number; empty when Lambda doesn't say.</summary>
    public string FunctionVersion => _functionVersion ??= Text("AWS_LAMBDA_FUNCTION_VERSION") ?? "";

    public string? LogGroup => _logGroup ??= Text("AWS_LAMBDA_LOG_GROUP_NAME");

    public string? LogStream => _logStream ??= Text("AWS_LAMBDA_LOG_STREAM_NAME");

    public bool IsSnapStart => string.Equals(InitializationType, "snap-start", StringComparison.Ordinal);

    /// <summary><c>JSON</c> or <c>Text</c>, in any letter case; null when Lambda doesn't say.</summary>
    public string? LogFormat => Text("AWS_LAMBDA_LOG_FORMAT");

    /// <summary><c>TRACE</c>, <c>DEBUG</c>, <c>INFO</c>, <c>WARN</c>, <c>ERROR</c> or <c>FATAL</c>; null when Lambda doesn't say.</summary>
    public string? LogLevel => Text("AWS_LAMBDA_LOG_LEVEL");

    /// <summary>The descriptor of the inherited pipe that takes framed log events; null when there is none.</summary>
    public int? TelemetryLogDescriptor => Number("_LAMBDA_TELEMETRY_LOG_FD");

    /// <summary>What .NET calls the environment, such as <c>Development</c>; null when it isn't said.</summary>
    public string? DotnetEnvironment => Text("DOTNET_ENVIRONMENT");

    /// <summary>Where the extension for parameters and secrets listens on the loopback network.</summary>
    public int ParametersExtensionPort => Number("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT") ?? 2773;

    /// <summary>Where the extension for AppConfig listens on the loopback network.</summary>
    public int AppConfigExtensionPort => Number("AWS_APPCONFIG_EXTENSION_HTTP_PORT") ?? 2772;

    /// <summary>What the extension for parameters and secrets knows its function by; null outside Lambda. Read anew each time.</summary>
    public string? SessionToken => Text("AWS_SESSION_TOKEN");

    /// <summary>A variable of the author's own; null when it is unset or empty.</summary>
    public string? Variable(string name) => Text(name);

    /// <summary>Such as <c>eu-west-1</c>; null when Lambda doesn't say.</summary>
    public string? Region => Text("AWS_REGION");

    /// <summary>How OpenTelemetry's exporter is to speak; null when nobody says.</summary>
    public string? OtlpProtocol => Text("OTEL_EXPORTER_OTLP_PROTOCOL");

    /// <summary>Whether somebody says where OpenTelemetry's collector is.</summary>
    public bool HasOtlpEndpoint => Text("OTEL_EXPORTER_OTLP_ENDPOINT") is not null || Text("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT") is not null;

    /// <summary>The variable's value; null when it is unset or empty.</summary>
    private string? Text(string name) => _read(name) is { Length: > 0 } value ? value : null;

    /// <summary>The variable's value as a number; null when it is none. Without int.TryParse, which brings the culture data with it.</summary>
    private int? Number(string name)
    {
        if (Text(name) is not { Length: < 10 } text)
            return null;
        var number = 0;
        foreach (var digit in text)
        {
            if (digit is < '0' or > '9')
                return null;
            number = (number * 10) + (digit - '0');
        }
        return number;
    }
}
