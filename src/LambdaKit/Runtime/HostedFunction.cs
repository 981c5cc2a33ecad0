namespace LambdaKit.Runtime;

/// <summary>One function of a binary, and those that were added before it. Of all of them, one runs. The name is null for one that is alone by its nature.</summary>
/// <remarks>A chain rather than a list: nothing of System.Collections is loaded on the start path.</remarks>
internal sealed class HostedFunction(string? name, Func<LambdaHandler> factory, HostedFunction? previous)
{
    private readonly string? _name = name;
    private readonly Func<LambdaHandler> _factory = factory;
    private readonly HostedFunction? _previous = previous;

    /// <summary>Whether a function, or one before it, has the name.</summary>
    public static bool IsTaken(HostedFunction? last, string name) => Find(last, name) is not null;

    /// <summary>Makes the handler of the function that the environment names.</summary>
    /// <exception cref="LambdaConfigurationException">It names none of them.</exception>
    public static LambdaHandler CreateHandler(HostedFunction? last, RuntimeEnvironment environment)
    {
        // With one function, _HANDLER may say anything: in Lambda's managed runtime it is the name of the assembly. One without a name can't be confused with another.
        var selected = environment.SelectedFunction;
        var function = last is { _previous: null } && (selected is null || last._name is null) ? last : Find(last, selected ?? environment.Handler ?? "");
        if (function is null)
            throw Unknown(last, selected is null ? "_HANDLER" : RuntimeEnvironment.SelectedFunctionVariable, selected ?? environment.Handler ?? "");
        return function._factory() ?? throw new LambdaConfigurationException("The function's factory returned null. Return the handler from it.");
    }

    private static HostedFunction? Find(HostedFunction? function, string name)
    {
        while (function is not null && !string.Equals(function._name, name, StringComparison.Ordinal))
            function = function._previous;
        return function;
    }

    private static LambdaConfigurationException Unknown(HostedFunction? last, string variable, string name)
    {
        if (last is null)
            return new LambdaConfigurationException("The host has no function. Add one with 'Map' before 'RunAsync'.");
        var names = $"'{last._name}'";
        for (var function = last._previous; function is not null; function = function._previous)
            names = $"'{function._name}', {names}";
        return new LambdaConfigurationException(
            $"The environment variable '{variable}' is '{name}', which is none of this binary's functions: {names}. " +
            $"Set '{RuntimeEnvironment.SelectedFunctionVariable}' to one of them.");
    }
}
