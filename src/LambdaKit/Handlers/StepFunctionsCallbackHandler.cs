using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events;
using LambdaKit.Events.StepFunctions;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>A function that begins a task of a state machine which then waits until somebody gives the task's token back.</summary>
/// <remarks>
/// The state's resource ends with <c>.waitForTaskToken</c>, and its payload has the token as <c>TaskToken</c> (<c>$$.Task.Token</c>, or
/// <c>{% $states.context.Task.Token %}</c> in JSONata). The input is what the payload has as <c>Input</c>; without one, the whole payload.
/// Throwing ends the task at once, with the exception's name; otherwise SendTaskSuccess or SendTaskFailure does.
/// </remarks>
/// <typeparam name="TInput">An event model, or a type of the author's, whose <c>JsonTypeInfo</c> goes to the constructor.</typeparam>
public abstract class StepFunctionsCallbackHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TInput> : LambdaHandler<StepFunctionsTask>
{
    private readonly PayloadSerializer<TInput> _input;

    /// <summary>For an input that brings its JSON with it.</summary>
    /// <exception cref="LambdaConfigurationException">It does not.</exception>
    protected StepFunctionsCallbackHandler()
        : this(PayloadSerializers.OfModel<TInput>())
    {
    }

    /// <summary>For an input of the author's own type.</summary>
    /// <param name="inputType">Such as <c>AppJson.Default.Order</c>.</param>
    protected StepFunctionsCallbackHandler(JsonTypeInfo<TInput> inputType)
        : this(PayloadSerializers.OfType(inputType))
    {
    }

    private StepFunctionsCallbackHandler(PayloadSerializer<TInput> input)
        : base(new ModelSerializer<StepFunctionsTask>(StepFunctionsTask.Serializer)) => _input = input;

    /// <summary>Begins the task, and hands its token on to whoever will end it.</summary>
    /// <param name="input">What the state machine passes on.</param>
    /// <param name="taskToken">What SendTaskSuccess, SendTaskFailure and SendTaskHeartbeat need; whoever has it can end the task.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected abstract ValueTask HandleAsync(TInput input, string taskToken, LambdaContext context, CancellationToken deadline);

    /// <summary>Takes token and input from the payload.</summary>
    /// <param name="value">The payload.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload has no token.</exception>
    /// <exception cref="EventFormatException">The input is of another shape.</exception>
    /// <exception cref="LambdaKit.Events.EventFormatException">The input does not fit the author's type.</exception>
    protected sealed override ValueTask HandleAsync(StepFunctionsTask value, LambdaContext context, CancellationToken deadline)
    {
        if (value?.TaskToken is not { Length: > 0 } token)
        {
            throw new LambdaConfigurationException(
                $"'{GetType().Name}' needs the token of its task, but the payload has no 'TaskToken'. End the state's resource with '.waitForTaskToken', and put " +
                "\"TaskToken.$\": \"$$.Task.Token\" into its payload (in JSONata \"TaskToken\": \"{% $states.context.Task.Token %}\"). " +
                "A task without a token is a StepFunctionsTaskHandler.");
        }

        var input = value.Input is { IsNull: false } passed ? passed.Utf8 : value.ToUtf8Json();
        return HandleAsync(_input.Read(input), token, context, deadline);
    }
}
