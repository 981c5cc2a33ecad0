using LambdaKit.Events.EventBridge;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>A function that runs by a schedule: of a rule of EventBridge, or of EventBridge Scheduler.</summary>
/// <remarks>For a schedule that was given no input. With an input of yours, that is the whole payload: derive from <see cref="LambdaHandler{TEvent}"/> with your type.</remarks>
public abstract class ScheduledHandler : LambdaHandler<ScheduledEvent>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected ScheduledHandler()
        : base(new ModelSerializer<ScheduledEvent>(ScheduledEvent.Serializer))
    {
    }

    /// <summary>Does what is scheduled.</summary>
    /// <param name="scheduledTime">The time for which it was scheduled, to the second, in UTC: the same in every attempt, so reckon from it rather than from the clock.</param>
    /// <param name="value">The event around it: its id, the schedule's ARN.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected abstract ValueTask HandleAsync(DateTimeOffset scheduledTime, ScheduledEvent value, LambdaContext context, CancellationToken deadline);

    /// <summary>Takes the time from the event.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is not what a schedule without an input sends.</exception>
    protected sealed override ValueTask HandleAsync(ScheduledEvent value, LambdaContext context, CancellationToken deadline) =>
        value is { Source: "aws.events" or "aws.scheduler", Time: { } time }
            ? HandleAsync(time, value, context, deadline)
            : throw WrongSource.Error(
                this, "what a schedule sends", ScheduledEvent.Serializer, value,
                "A schedule that has an input of yours sends that input alone: take it away, or let the function take a type of yours.");
}
