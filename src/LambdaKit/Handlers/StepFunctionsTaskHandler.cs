using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.StepFunctions;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>A function that is a task of a state machine: typed input and output, and errors by the names that its retriers and catchers match.</summary>
/// <remarks>
/// What the method throws has its type's name as the error's, such as <c>InvalidOperationException</c>; a <see cref="LambdaFunctionException"/>, or any
/// exception that is an <see cref="ILambdaError"/>, chooses its name; <see cref="ErrorNameOf"/> names those of others. A task that ends because its deadline is
/// near has the name <c>Sandbox.Timedout</c>, as if Lambda had ended it. An output beyond 256 KiB, which would end the execution without a catcher, is the
/// error <c>OutputTooLarge</c>.
/// A task that waits for its token is a <see cref="StepFunctionsCallbackHandler{TInput}"/>.
/// </remarks>
/// <typeparam name="TInput">An event model, or a type of the author's, whose <c>JsonTypeInfo</c> goes to the constructor.</typeparam>
/// <typeparam name="TOutput">Likewise.</typeparam>
public abstract class StepFunctionsTaskHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TInput,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TOutput> : LambdaHandler<TInput, TOutput>
{
    /// <summary>How large the output of a state may be: 256 KiB.</summary>
    /// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">AWS reference</see></remarks>
    private const int MaxBytes = 262_144;

    /// <summary>For an input and an output that bring their JSON with them.</summary>
    /// <exception cref="LambdaConfigurationException">One of them does not.</exception>
    protected StepFunctionsTaskHandler()
        : this(PayloadSerializers.OfModel<TInput>(), PayloadSerializers.OfModel<TOutput>())
    {
    }

    /// <summary>For an input and an output of the author's own types.</summary>
    /// <param name="inputType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="outputType">Such as <c>AppJson.Default.Receipt</c>.</param>
    protected StepFunctionsTaskHandler(JsonTypeInfo<TInput> inputType, JsonTypeInfo<TOutput> outputType)
        : this(PayloadSerializers.OfType(inputType), PayloadSerializers.OfType(outputType))
    {
    }

    /// <summary>For an input of the author's own type and an output that brings its JSON with it.</summary>
    /// <param name="inputType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <exception cref="LambdaConfigurationException">The output does not.</exception>
    protected StepFunctionsTaskHandler(JsonTypeInfo<TInput> inputType)
        : this(PayloadSerializers.OfType(inputType), PayloadSerializers.OfModel<TOutput>())
    {
    }

    /// <summary>For an input that brings its JSON with it and an output of the author's own type.</summary>
    /// <param name="outputType">Such as <c>AppJson.Default.Receipt</c>.</param>
    /// <exception cref="LambdaConfigurationException">The input does not.</exception>
    protected StepFunctionsTaskHandler(JsonTypeInfo<TOutput> outputType)
        : this(PayloadSerializers.OfModel<TInput>(), PayloadSerializers.OfType(outputType))
    {
    }

    private StepFunctionsTaskHandler(PayloadSerializer<TInput> input, PayloadSerializer<TOutput> output)
        : base(input, Limited(output))
    {
    }

    /// <summary>Does the task.</summary>
    /// <param name="input">What the state machine passes on.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>What the state machine goes on with.</returns>
    protected abstract ValueTask<TOutput> ExecuteAsync(TInput input, LambdaContext context, CancellationToken deadline);

    /// <summary>The name of an error that doesn't choose one itself, for the state machine to match; null, as by default, for the name of its type.</summary>
    /// <param name="exception">What the task has thrown.</param>
    protected virtual string? ErrorNameOf(Exception exception) => null;

    /// <summary>Does the task, and names its errors.</summary>
    /// <param name="value">What the state machine passes on.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaFunctionException">The task has failed with an error that has a name.</exception>
    protected sealed override ValueTask<TOutput> HandleAsync(TInput value, LambdaContext context, CancellationToken deadline)
    {
        ValueTask<TOutput> running;
        try
        {
            running = ExecuteAsync(value, context, deadline);
        }
        catch (Exception exception) when (NameOf(exception, deadline) is { } name)
        {
            throw Named(name, exception);
        }

        return running.IsCompletedSuccessfully ? running : WaitAsync(this, running, deadline);

        static async ValueTask<TOutput> WaitAsync(StepFunctionsTaskHandler<TInput, TOutput> handler, ValueTask<TOutput> running, CancellationToken deadline)
        {
            try
            {
                return await running.ConfigureAwait(false);
            }
            catch (Exception exception) when (handler.NameOf(exception, deadline) is { } name)
            {
                throw Named(name, exception);
            }
        }
    }

    private static LimitedSerializer<TOutput> Limited(PayloadSerializer<TOutput> inner) =>
        new(inner, MaxBytes, "OutputTooLarge", "The output of the task", "a state of Step Functions", "Store it, such as in S3, and return where it is.");

    private string? NameOf(Exception exception, CancellationToken deadline)
    {
        if (exception is ILambdaError)
            return null;
        if (ErrorNameOf(exception) is { Length: > 0 } name)
            return name;
        return exception is OperationCanceledException && deadline.IsCancellationRequested ? StepFunctionsErrorName.SandboxTimedOut.Value : null;
    }

    private static LambdaFunctionException Named(string name, Exception exception) => new(name, exception.Message, exception);
}
