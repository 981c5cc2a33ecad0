namespace LambdaKit.Events.EventBridge;

/// <summary>What EventBridge Scheduler replaces in the input that a schedule gives its target: for functions and tools that create schedules.</summary>
/// <remarks>
/// Such an input is the function's whole payload, of whatever shape you choose: <c>{"dueAt":"&lt;aws.scheduler.scheduled-time&gt;"}</c> is read by a type of
/// yours. It is the same for templated targets and for universal ones, whose input holds the payload. Without an input, a <see cref="ScheduledEvent"/> comes.
/// <see href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html">AWS reference</see>
/// </remarks>
public static class SchedulerAttributes
{
    /// <summary>Becomes the ARN of the schedule.</summary>
    public const string ScheduleArn = "<aws.scheduler.schedule-arn>";

    /// <summary>Becomes the time for which the invocation was scheduled, such as <c>2026-01-31T02:00:00Z</c>.</summary>
    public const string ScheduledTime = "<aws.scheduler.scheduled-time>";

    /// <summary>Becomes the identifier of the invocation, which all of its attempts share.</summary>
    public const string ExecutionId = "<aws.scheduler.execution-id>";

    /// <summary>Becomes the number of the attempt, such as <c>1</c>.</summary>
    public const string AttemptNumber = "<aws.scheduler.attempt-number>";
}
