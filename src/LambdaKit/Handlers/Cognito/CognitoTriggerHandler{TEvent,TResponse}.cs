using System.Diagnostics.CodeAnalysis;
using LambdaKit.Events;
using LambdaKit.Events.Cognito;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers.Cognito;

/// <summary>A trigger of a Cognito user pool that takes an answer: the base of <see cref="CognitoPreSignUpHandler"/> and its like.</summary>
/// <remarks>
/// The author's method returns the answer, or null to leave all as it is; the user pool gets its event back with it. What the answer doesn't set stays as the
/// user pool sent it. What the method throws ends what the user does, and the user pool shows the exception's message to the application.
/// The user pool waits 5 seconds, whatever the function's timeout.
/// </remarks>
/// <typeparam name="TEvent">The event of the trigger.</typeparam>
/// <typeparam name="TResponse">The answer.</typeparam>
public abstract class CognitoTriggerHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TEvent,
    TResponse> : LambdaHandler<TEvent, TEvent>
    where TEvent : class
    where TResponse : class
{
    private readonly EventSerializer<TEvent> _events;

    private protected CognitoTriggerHandler(EventSerializer<TEvent> events)
        : base(new ModelSerializer<TEvent>(events), new ModelSerializer<TEvent>(events)) => _events = events;

    /// <summary>The first part of the trigger's sources, such as <c>PreSignUp</c>.</summary>
    private protected abstract string Trigger { get; }

    /// <summary>Decides on the answer.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>The answer; null to leave all as it is.</returns>
    protected abstract ValueTask<TResponse?> RespondAsync(TEvent value, LambdaContext context, CancellationToken deadline);

    /// <summary>Asks for the answer, and puts it into the event.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>The event with the answer.</returns>
    /// <exception cref="LambdaConfigurationException">The payload is not of this trigger.</exception>
    protected sealed override ValueTask<TEvent> HandleAsync(TEvent value, LambdaContext context, CancellationToken deadline)
    {
        CognitoTrigger.Check(this, Trigger, value is null ? null : SourceOf(value), _events, value!); // null is written as nothing
        var responding = RespondAsync(value!, context, deadline); // Check has seen it
        return responding.IsCompletedSuccessfully ? new(Answer(value!, responding.Result)) : WaitAsync(this, responding, value!);

        static async ValueTask<TEvent> WaitAsync(CognitoTriggerHandler<TEvent, TResponse> handler, ValueTask<TResponse?> responding, TEvent value) =>
            handler.Answer(value, await responding.ConfigureAwait(false));
    }

    private protected abstract CognitoTriggerSource? SourceOf(TEvent value);

    /// <summary>The event with an answer.</summary>
    private protected abstract TEvent With(TEvent value, TResponse response);

    private TEvent Answer(TEvent value, TResponse? response) => response is null ? value : With(value, response);
}
