namespace LambdaKit.Middleware;

/// <summary>What <see cref="ErrorMiddleware"/> makes of exceptions, rule by rule.</summary>
public sealed class ErrorRules
{
    private readonly List<ErrorRule> _rules = [];

    /// <summary>Answers with a result in place of the exception. The invocation succeeds; nothing is logged.</summary>
    /// <typeparam name="TException">Of this type or one derived from it.</typeparam>
    /// <param name="answer">Makes the result, of the handler's result type.</param>
    /// <exception cref="ArgumentException">A rule before it takes all exceptions of the type.</exception>
    public ErrorRules Answer<TException>(Func<TException, LambdaInvocation, object?> answer)
        where TException : Exception
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Add(new AnswerRule<TException>(answer));
    }

    /// <summary>Throws another exception in place of the exception; it should have the first as its inner exception.</summary>
    /// <typeparam name="TException">Of this type or one derived from it.</typeparam>
    /// <param name="replacement">Makes the other.</param>
    /// <exception cref="ArgumentException">A rule before it takes all exceptions of the type.</exception>
    public ErrorRules Replace<TException>(Func<TException, Exception> replacement)
        where TException : Exception
    {
        ArgumentNullException.ThrowIfNull(replacement);
        return Add(new ReplaceRule<TException>(replacement));
    }

    /// <summary>Gives the exception the error type that its caller matches on, such as a <c>Catch</c> of Step Functions; message and cause stay.</summary>
    /// <typeparam name="TException">Of this type or one derived from it.</typeparam>
    /// <param name="errorType">Such as <c>Orders.Busy</c>; not empty.</param>
    /// <exception cref="ArgumentException">The error type is empty, or a rule before it takes all exceptions of the type.</exception>
    public ErrorRules Rename<TException>(string errorType)
        where TException : Exception
    {
        ArgumentException.ThrowIfNullOrEmpty(errorType);
        return Replace<TException>(exception => new LambdaFunctionException(errorType, exception.Message, exception));
    }

    internal ErrorRule[] ToArray() => [.. _rules];

    private ErrorRules Add(ErrorRule rule)
    {
        foreach (var before in _rules)
        {
            if (before.Type.IsAssignableFrom(rule.Type))
                throw new ArgumentException($"The rule for '{rule.Type.Name}' can never be reached, since that for '{before.Type.Name}' comes before it. Put the more special one first.", nameof(rule));
        }

        _rules.Add(rule);
        return this;
    }

    private sealed class AnswerRule<TException>(Func<TException, LambdaInvocation, object?> answer) : ErrorRule(typeof(TException))
        where TException : Exception
    {
        public override bool Fits(Exception exception) => exception is TException;

        public override void Apply(Exception exception, LambdaInvocation invocation) => invocation.Result = answer((TException)exception, invocation);
    }

    private sealed class ReplaceRule<TException>(Func<TException, Exception> replacement) : ErrorRule(typeof(TException))
        where TException : Exception
    {
        public override bool Fits(Exception exception) => exception is TException;

        public override void Apply(Exception exception, LambdaInvocation invocation) => throw replacement((TException)exception);
    }
}
