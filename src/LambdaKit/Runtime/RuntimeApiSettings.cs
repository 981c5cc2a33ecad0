namespace LambdaKit.Runtime;

/// <summary>How the Runtime API is spoken with.</summary>
internal sealed class RuntimeApiSettings
{
    /// <summary>Whether an answer and the next poll go out in one write. Saves a third of an invocation's cost.</summary>
    public bool SendsTogether { get; init; } = true;

    /// <summary>Whether Lambda runs several invocations at once in this process (<c>AWS_LAMBDA_MAX_CONCURRENCY</c>).</summary>
    public bool IsConcurrent { get; init; }

    /// <summary>How long to wait before each new attempt to get through, without any success in between; after the last one, the process ends.</summary>
    public IReadOnlyList<TimeSpan> RetryDelays { get; init; } =
    [
        TimeSpan.Zero, TimeSpan.FromMilliseconds(10), TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(1),
    ];
}
