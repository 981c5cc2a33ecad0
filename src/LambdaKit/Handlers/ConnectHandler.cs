using LambdaKit.Events.Connect;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>A function that a flow of Amazon Connect calls: it returns names and texts, which the flow reads as <c>$.External.name</c>.</summary>
/// <remarks>
/// The flow waits 8 seconds at most, by default 3. What is thrown takes the flow's error branch. A flow whose block says JSON may get any:
/// derive from <see cref="LambdaHandler{TEvent, TResult}"/> with a type of yours.
/// </remarks>
public abstract class ConnectHandler : LambdaHandler<ConnectContactFlowRequest, IReadOnlyDictionary<string, string>>
{
    /// <summary>How large the answer may be: 32 KB.</summary>
    /// <remarks><see href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html">AWS reference</see></remarks>
    private const int MaxBytes = 32 * 1024;

    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected ConnectHandler()
        : base(new ModelSerializer<ConnectContactFlowRequest>(ConnectContactFlowRequest.Serializer), Limited(new TextMapSerializer()))
    {
    }

    /// <summary>Answers a flow.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="request">What the flow passes on: <see cref="ConnectContactFlowRequest.Parameters"/>.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>Names and texts, at most 32 KB as JSON.</returns>
    protected abstract ValueTask<IReadOnlyDictionary<string, string>> HandleAsync(
        ConnectContactData contact, ConnectContactFlowRequest request, LambdaContext context, CancellationToken deadline);

    /// <summary>Takes the contact from the request.</summary>
    /// <param name="value">The request.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is none of a flow.</exception>
    protected sealed override ValueTask<IReadOnlyDictionary<string, string>> HandleAsync(ConnectContactFlowRequest value, LambdaContext context, CancellationToken deadline) =>
        value?.Contact is { } contact
            ? HandleAsync(contact, value, context, deadline)
            : throw WrongSource.Error(this, "calls of flows of Amazon Connect", ConnectContactFlowRequest.Serializer, value!); // null is written as nothing

    private static LimitedSerializer<IReadOnlyDictionary<string, string>> Limited(TextMapSerializer inner) =>
        new(inner, MaxBytes, "AnswerTooLarge", "The answer for the flow", "Amazon Connect", "Return what the flow needs.");
}
