namespace LambdaKit.Runtime;

/// <summary>The functions of one binary, of which one runs.</summary>
internal sealed class HostedFunctions
{
    private readonly List<KeyValuePair<string, Func<LambdaHandler>>> _functions = [];

    public List<ILambdaMiddleware> Middleware { get; } = [];

    public void Add(string name, Func<LambdaHandler> factory)
    {
        if (Find(name) is not null)
            throw new ArgumentException($"There are two functions called '{name}'. Give each a name of its own.", nameof(name));
        _functions.Add(new(name, factory));
    }

    /// <summary>Makes the handler of the function that the environment names, within the host's middleware.</summary>
    /// <exception cref="LambdaConfigurationException">It names none of them.</exception>
    public LambdaHandler CreateHandler(RuntimeEnvironment environment)
    {
        var handler = Select(environment)()
            ?? throw new LambdaConfigurationException("The function's factory returned null. Return the handler from it.");
        if (Middleware.Count > 0)
            handler.Surround(Middleware);
        return handler;
    }

    private Func<LambdaHandler> Select(RuntimeEnvironment environment)
    {
        if (environment.SelectedFunction is { } selected)
            return Find(selected) ?? throw Unknown(RuntimeEnvironment.SelectedFunctionVariable, selected);
        // With one function, _HANDLER may say anything: in Lambda's managed runtime it is the name of the assembly.
        if (_functions.Count == 1)
            return _functions[0].Value;
        return Find(environment.Handler ?? "") ?? throw Unknown("_HANDLER", environment.Handler ?? "");
    }

    private Func<LambdaHandler>? Find(string name)
    {
        foreach (var function in _functions)
        {
            if (string.Equals(function.Key, name, StringComparison.Ordinal))
                return function.Value;
        }
        return null;
    }

    private LambdaConfigurationException Unknown(string variable, string name)
    {
        if (_functions.Count == 0)
            return new LambdaConfigurationException("The host has no function. Add one with 'Map' before 'RunAsync'.");
        var names = new List<string>(_functions.Count);
        foreach (var function in _functions)
            names.Add($"'{function.Key}'");
        return new LambdaConfigurationException(
            $"The environment variable '{variable}' is '{name}', which is none of this binary's functions: {string.Join(", ", names)}. " +
            $"Set '{RuntimeEnvironment.SelectedFunctionVariable}' to one of them.");
    }
}
