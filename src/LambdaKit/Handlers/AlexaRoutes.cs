using LambdaKit.Events.Alexa;

namespace LambdaKit.Handlers;

/// <summary>Which requests an <see cref="AlexaSkillHandler"/> answers, and how.</summary>
public sealed class AlexaRoutes
{
    private readonly Dictionary<string, AlexaDelegate> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AlexaDelegate> _intents = new(StringComparer.Ordinal);

    internal AlexaRoutes()
    {
    }

    internal int Count => _types.Count + _intents.Count;

    /// <summary>The user opens the skill without saying what for.</summary>
    /// <param name="handle">What answers.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such a route already.</exception>
    public AlexaRoutes Launch(AlexaDelegate handle) => On(AlexaRequestType.Launch, handle);

    /// <summary>The user says something.</summary>
    /// <param name="name">The intent, such as <c>AMAZON.HelpIntent</c>.</param>
    /// <param name="handle">What answers.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such a route already.</exception>
    public AlexaRoutes Intent(string name, AlexaDelegate handle) => Add(_intents, "intent", name, handle);

    /// <summary>Any other request, such as those of the audio player; or all intents without a route of their own.</summary>
    /// <param name="type">The request's type.</param>
    /// <param name="handle">What answers.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such a route already.</exception>
    public AlexaRoutes On(AlexaRequestType type, AlexaDelegate handle) => Add(_types, "request type", type.Value, handle);

    internal AlexaDelegate? Find(AlexaRequest request)
    {
        if (request.Type == AlexaRequestType.Intent && _intents.TryGetValue(request.Intent?.Name ?? "", out var handle))
            return handle;
        return _types.GetValueOrDefault(request.Type?.Value ?? "");
    }

    private AlexaRoutes Add(Dictionary<string, AlexaDelegate> routes, string kind, string name, AlexaDelegate handle)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(handle);
        return routes.TryAdd(name, handle) ? this : throw new LambdaConfigurationException($"There are two routes for the {kind} '{name}', so one would never run. Map each once.");
    }
}
