namespace LambdaKit;

/// <summary>How a function's process runs. The defaults are right for nearly every function.</summary>
public sealed class LambdaOptions
{
    internal static readonly TimeSpan DefaultDeadlineMargin = new(250 * TimeSpan.TicksPerMillisecond);

    /// <summary>How long before the deadline the deadline token is cancelled, so that the function can still answer; 250 milliseconds by default, not negative.</summary>
    public TimeSpan DeadlineMargin { get; set; } = DefaultDeadlineMargin;

    /// <summary>Whether the code for the event and the result runs once on a sample of our own before the first invocation; true by default. Code of the author's is not called.</summary>
    /// <remarks>Init has the full CPU; what is left after it runs at the share that the memory size gives.</remarks>
    public bool RehearsesFirstUse { get; set; } = true;

    /// <summary>Whether an answer and the poll for the next invocation go out in one write; true by default. Saves a third of the runtime's cost.</summary>
    public bool SendsAnswerWithNextPoll { get; set; } = true;

    /// <summary>Whether young garbage is collected while the function waits for its next invocation, every four megabytes; true by default. Halves the memory of a busy function.</summary>
    public bool CollectsGarbageBetweenInvocations { get; set; } = true;

    /// <summary>Whether the garbage collector is told the function's memory limit, which the environment doesn't show it; true by default.</summary>
    public bool LimitsHeap { get; set; } = true;

    /// <summary>How long hooks and disposal may take when the environment is shut down; 300 milliseconds by default, since Lambda gives 500 in all.</summary>
    public TimeSpan ShutdownTimeout { get; set; } = TimeSpan.FromMilliseconds(300);
}
