using System.Text;
using LambdaKit.Events.BedrockAgents;
using LambdaKit.Events.Json;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers.BedrockAgents;

/// <summary>A function that is the tools of an Amazon Bedrock agent: functions by name, or operations of an API by method and path.</summary>
/// <remarks>
/// What a method throws becomes an answer with its message, as does a tool that isn't there and an answer beyond 25 KB: so the agent can go on, ask again or
/// try another way. For an operation of an API the status says it, too. The failure is in the log.
/// </remarks>
public abstract class BedrockAgentHandler : LambdaHandler<BedrockAgentRequest, BedrockAgentResponse>
{
    private const int MaxBytes = 25 * 1024;

    private BedrockAgentRoutes? _routes;

    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected BedrockAgentHandler()
        : base(new ModelSerializer<BedrockAgentRequest>(BedrockAgentRequest.Serializer), new ModelSerializer<BedrockAgentResponse>(BedrockAgentResponse.Serializer))
    {
    }

    /// <summary>Says which tools there are, and what they do. Called once, before the first event; a mistake stops the function's start.</summary>
    /// <param name="routes">Where they go.</param>
    protected abstract void Map(BedrockAgentRoutes routes);

    /// <summary>Finds the tool, and answers with what it returns.</summary>
    /// <param name="value">What is asked.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is none of an agent.</exception>
    protected sealed override async ValueTask<BedrockAgentResponse> HandleAsync(BedrockAgentRequest value, LambdaContext context, CancellationToken deadline)
    {
        if (value is null || (value.Function is null && value.ApiPath is null))
            throw WrongSource.Error(this, "what an agent of Amazon Bedrock asks of its tools", BedrockAgentRequest.Serializer, value!); // null is written as nothing

        if ((_routes ?? Routes()).Find(value) is not { } handle)
        {
            var tool = value.Function is { } function ? $"function '{function}'" : $"operation '{value.HttpMethod} {value.ApiPath}'";
            BedrockAgentLog.Unknown(context.Logger, tool);
            return Failure(value, 404, $"There is no {tool}.");
        }

        try
        {
            return Success(value, await handle(value, context, deadline).ConfigureAwait(false) ?? "", context);
        }
        catch (Exception exception)
        {
            BedrockAgentLog.Failed(context.Logger, value.Function ?? value.ApiPath, exception);
            var isTheirs = exception is LambdaFunctionException { ErrorType: "InvalidParameters" };
            return Failure(value, isTheirs ? 400 : 500, exception.Message);
        }
    }

    internal sealed override void Prepare() => Routes();

    private static BedrockAgentResponse Success(BedrockAgentRequest request, string text, LambdaContext context)
    {
        var response = request.IsFunction ? BedrockAgentResponse.ForFunction(request, text) : BedrockAgentResponse.ForApi(request, text);

        // A character is at most six bytes in JSON, or twice as many where it is JSON in JSON.
        if (text.Length < MaxBytes / 16)
            return response;

        var size = response.ToUtf8Json().Length;
        if (size <= MaxBytes)
            return response;

        BedrockAgentLog.TooLarge(context.Logger, request.Function ?? request.ApiPath, size);
        return Failure(request, 500, $"The answer has {size} bytes, but no more than {MaxBytes} can be read. Ask for less.");
    }

    private static BedrockAgentResponse Failure(BedrockAgentRequest request, int status, string message)
    {
        if (request.IsFunction)
            return BedrockAgentResponse.ForFunction(request, "Error: " + message);

        using var writer = new JsonWriter();
        writer.WriteStartObject();
        writer.WriteName("error");
        writer.WriteString(message);
        writer.WriteEndObject();
        return BedrockAgentResponse.ForApi(request, Encoding.UTF8.GetString(writer.WrittenSpan), status);
    }

    private BedrockAgentRoutes Routes()
    {
        var routes = new BedrockAgentRoutes();
        Map(routes);
        return _routes = routes.Count > 0
            ? routes
            : throw new LambdaConfigurationException($"'{GetType().Name}' maps no tools, so the agent could use none. Map some: routes.Function(\"find_order\", ...).");
    }
}
