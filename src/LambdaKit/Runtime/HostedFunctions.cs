namespace LambdaKit.Runtime;

/// <summary>The functions of one binary, of which one runs.</summary>
internal sealed class HostedFunctions
{
    public List<ILambdaMiddleware>? Middleware;

    private readonly List<string> _names = [];
    private readonly List<Func<LambdaHandler>> _factories = [];

    public void Add(string name, Func<LambdaHandler> factory)
    {
        if (Find(name) is not null)
            throw new ArgumentException($"There are two functions called '{name}'. Give each a name of its own.", nameof(name));
        _names.Add(name);
        _factories.Add(factory);
    }

    /// <summary>Makes the handler of the function that the environment names, within the host's middleware.</summary>
    /// <exception cref="LambdaConfigurationException">It names none of them.</exception>
    public LambdaHandler CreateHandler(RuntimeEnvironment environment)
    {
        var handler = Select(environment)()
            ?? throw new LambdaConfigurationException("The function's factory returned null. Return the handler from it.");
        if (Middleware is not null)
            handler.Surround(Middleware);
        return handler;
    }

    private Func<LambdaHandler> Select(RuntimeEnvironment environment)
    {
        if (environment.SelectedFunction is { } selected)
            return Find(selected) ?? throw Unknown(RuntimeEnvironment.SelectedFunctionVariable, selected);
        // With one function, _HANDLER may say anything: in Lambda's managed runtime it is the name of the assembly.
        if (_factories.Count == 1)
            return _factories[0];
        return Find(environment.Handler ?? "") ?? throw Unknown("_HANDLER", environment.Handler ?? "");
    }

    private Func<LambdaHandler>? Find(string name)
    {
        var index = _names.IndexOf(name);
        return index < 0 ? null : _factories[index];
    }

    private LambdaConfigurationException Unknown(string variable, string name)
    {
        if (_names.Count == 0)
            return new LambdaConfigurationException("The host has no function. Add one with 'Map' before 'RunAsync'.");
        return new LambdaConfigurationException(
            $"The environment variable '{variable}' is '{name}', which is none of this binary's functions: '{string.Join("', '", _names)}'. " +
            $"Set '{RuntimeEnvironment.SelectedFunctionVariable}' to one of them.");
    }
}
