using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events;
using LambdaKit.Events.BedrockAgents;

namespace LambdaKit.Handlers.BedrockAgents;

/// <summary>What an agent may ask of a <see cref="BedrockAgentHandler"/>, and what does it.</summary>
public sealed class BedrockAgentRoutes
{
    private readonly Dictionary<string, BedrockAgentDelegate> _functions = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Method, string Path), BedrockAgentDelegate> _operations = [];

    internal BedrockAgentRoutes()
    {
    }

    internal int Count => _functions.Count + _operations.Count;

    /// <summary>A function of an action group, with parameters.</summary>
    /// <param name="name">The function's name.</param>
    /// <param name="parameters">How its parameters are read, such as <c>AppJson.Default.OrderArguments</c>. Numbers, booleans, arrays and objects are such in JSON, as the agent's definition says.</param>
    /// <param name="handle">What does it.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such a function already.</exception>
    public BedrockAgentRoutes Function<TParameters>(string name, JsonTypeInfo<TParameters> parameters, BedrockAgentDelegate<TParameters> handle) =>
        Function(name, Typed(parameters, handle));

    /// <summary>A function of an action group.</summary>
    /// <param name="name">The function's name.</param>
    /// <param name="handle">What does it.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such a function already.</exception>
    public BedrockAgentRoutes Function(string name, BedrockAgentDelegate handle)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(handle);
        return _functions.TryAdd(name, handle) ? this : throw new LambdaConfigurationException($"There are two routes for the function '{name}', so one would never run. Map each function once.");
    }

    /// <summary>An operation of an action group's API, with parameters.</summary>
    /// <param name="method">The HTTP method, in any case.</param>
    /// <param name="path">The path as the API's schema spells it, such as <c>/orders/{id}</c>.</param>
    /// <param name="parameters">How its parameters and the properties of its body are read, as one value.</param>
    /// <param name="handle">What does it.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such an operation already.</exception>
    public BedrockAgentRoutes Api<TParameters>(string method, string path, JsonTypeInfo<TParameters> parameters, BedrockAgentDelegate<TParameters> handle) =>
        Api(method, path, Typed(parameters, handle));

    /// <summary>An operation of an action group's API.</summary>
    /// <param name="method">The HTTP method, in any case.</param>
    /// <param name="path">The path as the API's schema spells it, such as <c>/orders/{id}</c>.</param>
    /// <param name="handle">What does it.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such an operation already.</exception>
    public BedrockAgentRoutes Api(string method, string path, BedrockAgentDelegate handle)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(handle);
        return _operations.TryAdd((method.ToUpperInvariant(), path), handle)
            ? this
            : throw new LambdaConfigurationException($"There are two routes for the operation '{method} {path}', so one would never run. Map each operation once.");
    }

    internal BedrockAgentDelegate? Find(BedrockAgentRequest request) =>
        request.Function is { } name ? _functions.GetValueOrDefault(name) : _operations.GetValueOrDefault(((request.HttpMethod ?? "").ToUpperInvariant(), request.ApiPath ?? ""));

    private static BedrockAgentDelegate Typed<TParameters>(JsonTypeInfo<TParameters> parameters, BedrockAgentDelegate<TParameters> handle)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(handle);
        return (request, context, deadline) => handle(Read(parameters, request), request, context, deadline);
    }

    private static TParameters Read<TParameters>(JsonTypeInfo<TParameters> typeInfo, BedrockAgentRequest request)
    {
        try
        {
            return BedrockAgentParameters.ToJson(request).As(typeInfo)!; // an object in JSON is no null
        }
        catch (EventFormatException exception)
        {
            throw new LambdaFunctionException("InvalidParameters", $"The parameter '{exception.Path}' is missing or not of its type.", exception);
        }
    }
}
