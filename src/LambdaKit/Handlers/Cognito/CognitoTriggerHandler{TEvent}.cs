using System.Diagnostics.CodeAnalysis;
using LambdaKit.Events;
using LambdaKit.Events.Cognito;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers.Cognito;

/// <summary>A trigger of a Cognito user pool that takes no answer: the base of <see cref="CognitoPostConfirmationHandler"/> and its like. The user pool gets its event back as it came.</summary>
/// <remarks>What the method throws ends what the user does, and the user pool shows the exception's message to the application. The user pool waits 5 seconds, whatever the function's timeout.</remarks>
/// <typeparam name="TEvent">The event of the trigger.</typeparam>
public abstract class CognitoTriggerHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TEvent> : LambdaHandler<TEvent, TEvent>
    where TEvent : class
{
    private readonly EventSerializer<TEvent> _events;

    private protected CognitoTriggerHandler(EventSerializer<TEvent> events)
        : base(new ModelSerializer<TEvent>(events), new ModelSerializer<TEvent>(events)) => _events = events;

    /// <summary>The first part of the trigger's sources, such as <c>PostConfirmation</c>.</summary>
    private protected abstract string Trigger { get; }

    /// <summary>Handles the event.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected abstract ValueTask HandleTriggerAsync(TEvent value, LambdaContext context, CancellationToken deadline);

    /// <summary>Handles the event, and returns it.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>The event as it came.</returns>
    /// <exception cref="LambdaConfigurationException">The payload is not of this trigger.</exception>
    protected sealed override ValueTask<TEvent> HandleAsync(TEvent value, LambdaContext context, CancellationToken deadline)
    {
        CognitoTrigger.Check(this, Trigger, value is null ? null : SourceOf(value), _events, value!); // null is written as nothing
        var handling = HandleTriggerAsync(value!, context, deadline); // Check has seen it
        return handling.IsCompletedSuccessfully ? new(value!) : WaitAsync(handling, value!);

        static async ValueTask<TEvent> WaitAsync(ValueTask handling, TEvent value)
        {
            await handling.ConfigureAwait(false);
            return value;
        }
    }

    private protected abstract CognitoTriggerSource? SourceOf(TEvent value);
}
