namespace LambdaKit.Runtime;

/// <summary>How the Runtime API is spoken with.</summary>
internal sealed class RuntimeApiSettings
{
    /// <summary>Whether an answer and the next poll go out in one write. Saves a third of an invocation's cost.</summary>
    public bool SendsTogether = true;

    /// <summary>Whether Lambda runs several invocations at once in this process (<c>AWS_LAMBDA_MAX_CONCURRENCY</c>).</summary>
    public bool IsConcurrent;

    /// <summary>Whether garbage is collected between invocations.</summary>
    public bool CollectsWhenIdle = true;

    /// <summary>How long to wait, in milliseconds, before each new attempt to get through without any success in between; after the last one, the process ends.</summary>
    public int[] RetryDelays = [0, 10, 50, 250, 1000];
}
