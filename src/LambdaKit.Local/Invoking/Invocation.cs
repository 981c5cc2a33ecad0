namespace LambdaKit.Local.Invoking;

/// <summary>One invocation from the caller's request until its outcome.</summary>
internal sealed class Invocation(ReadOnlyMemory<byte> payload)
{
    private readonly TaskCompletionSource<InvocationOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public required string RequestId { get; init; }

    public required string Arn { get; init; }

    public required string TraceId { get; init; }

    public string? ClientContext { get; init; }

    public string? CognitoIdentity { get; init; }

    public string? TenantId { get; init; }

    public ReadOnlyMemory<byte> Payload { get; } = payload;

    /// <summary>Runs when the runtime gets the event: sets <see cref="Deadline"/>. Called at most once.</summary>
    public required Action<Invocation> HandedOut { get; init; }

    /// <summary>When it must have ended; set when the runtime gets the event.</summary>
    public DateTimeOffset Deadline { get; set; }

    /// <summary>The reading of the clock when the runtime got the event; 0 before.</summary>
    public long StartedAt { get; set; }

    /// <summary>The watch on the deadline, from the moment when the runtime gets the event.</summary>
    public ITimer? Timer { get; set; }

    public Task<InvocationOutcome> Outcome => _outcome.Task;

    /// <summary>The first outcome counts.</summary>
    public bool TryEnd(InvocationOutcome outcome) => _outcome.TrySetResult(outcome);

    /// <summary>The caller gave up before the runtime got it.</summary>
    public void Cancel(CancellationToken cancellationToken) => _outcome.TrySetCanceled(cancellationToken);
}
