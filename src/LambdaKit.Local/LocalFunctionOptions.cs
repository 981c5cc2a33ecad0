namespace LambdaKit.Local;

/// <summary>One function of a <see cref="LocalLambda"/>. Read once, when the service starts.</summary>
public sealed class LocalFunctionOptions
{
    /// <summary>The name in the invoke URL and in ARNs; <c>function</c> by default.</summary>
    public string Name { get; set; } = "function";

    /// <summary>What <c>AWS_LAMBDA_FUNCTION_VERSION</c> says: <c>$LATEST</c> (default) or a number.</summary>
    public string Version { get; set; } = "$LATEST";

    /// <summary>The alias through which callers come that name no qualifier; null (default) for none.</summary>
    public string? Alias { get; set; }

    /// <summary>What <c>_HANDLER</c> says; null for <see cref="Name"/>.</summary>
    public string? Handler { get; set; }

    /// <summary>How long one invocation may take; 30 seconds by default, at most 15 minutes in the cloud.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Whether an invocation that exceeds <see cref="Timeout"/> is ended: the caller gets the error and the process is killed. False only writes
    /// the log line and goes on waiting, for a debugger. True by default.
    /// </summary>
    public bool EnforceTimeout { get; set; } = true;

    /// <summary>How long a process may take until it first asks for an invocation; 10 seconds by default, as in the cloud. Only for functions with a <see cref="Command"/>.</summary>
    public TimeSpan InitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>What <c>AWS_LAMBDA_FUNCTION_MEMORY_SIZE</c> and the REPORT line say, in MiB; 512 by default. Not enforced.</summary>
    public int MemoryMiB { get; set; } = 512;

    /// <summary>On demand by default.</summary>
    public LocalInitializationType InitializationType { get; set; }

    /// <summary>
    /// What <c>AWS_LAMBDA_MAX_CONCURRENCY</c> says with <see cref="LocalInitializationType.ManagedInstances"/>; 8 by default. Every pending <c>next</c>
    /// takes one invocation, whatever this number is.
    /// </summary>
    public int MaxConcurrency { get; set; } = 8;

    /// <summary>The process to start and restart; null (default) when the function is started by somebody else against <see cref="LocalLambda.RuntimeApi"/>.</summary>
    public LocalCommand? Command { get; set; }

    /// <summary>Variables for the process, over those it inherits. As in the cloud, names that begin with an underscore are left out.</summary>
    public IDictionary<string, string> Environment { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
