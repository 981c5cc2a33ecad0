namespace LambdaKit;

/// <summary>A step around every invocation: it runs before and after what it calls, and may change the result or stand in for it.</summary>
public interface ILambdaMiddleware
{
    /// <summary>Runs around one invocation. One object serves all invocations, several at once where Lambda runs several: state belongs to the invocation.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="next">The rest of the pipeline; not to be called more than once.</param>
    ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next);
}
