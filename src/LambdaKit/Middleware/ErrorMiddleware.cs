namespace LambdaKit.Middleware;

/// <summary>Makes answers of exceptions by their type, or exceptions that the caller knows of those that it doesn't.</summary>
/// <remarks>The first rule that fits counts, and is asked for exceptions of derived types too. An exception that no rule fits goes on as it is.</remarks>
/// <example><code>
/// new ErrorMiddleware(new ErrorRules()
///     .Answer&lt;OrderNotFoundException&gt;((exception, _) => new Receipt { State = "unknown" })
///     .Rename&lt;TimeoutException&gt;("Orders.Busy"));
/// </code></example>
public sealed class ErrorMiddleware : ILambdaMiddleware
{
    private readonly ErrorRule[] _rules;

    /// <summary>With rules.</summary>
    /// <param name="rules">Read now, once.</param>
    public ErrorMiddleware(ErrorRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules.ToArray();
    }

    /// <inheritdoc />
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(next);
        ValueTask running;
        try
        {
            running = next(invocation);
        }
        catch (Exception exception) when (RuleFor(exception) is { } rule)
        {
            rule.Apply(exception, invocation);
            return default;
        }

        return running.IsCompletedSuccessfully ? default : WaitAsync(running, invocation);
    }

    private async ValueTask WaitAsync(ValueTask running, LambdaInvocation invocation)
    {
        try
        {
            await running.ConfigureAwait(false);
        }
        catch (Exception exception) when (RuleFor(exception) is { } rule)
        {
            rule.Apply(exception, invocation);
        }
    }

    private ErrorRule? RuleFor(Exception exception)
    {
        foreach (var rule in _rules)
        {
            if (rule.Fits(exception))
                return rule;
        }

        return null;
    }
}
