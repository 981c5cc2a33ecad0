using LambdaKit.Middleware;

namespace LambdaKit;

/// <summary>The code of a function. Derive from <see cref="LambdaHandler{TEvent, TResult}"/>, <see cref="LambdaHandler{TEvent}"/>, <see cref="LambdaStreamHandler{TEvent}"/> or <see cref="LambdaRawHandler"/>.</summary>
/// <remarks>One object serves all invocations, several at once where Lambda runs several: what belongs to one invocation is kept in locals.</remarks>
public abstract class LambdaHandler
{
    /// <summary>Whether the answer is streamed rather than written as a whole. Known once the handler is prepared.</summary>
    internal bool IsStreaming;

    /// <summary>Whether middleware stands around the handler. If not, an invocation object may serve the next invocation too: nobody but the runtime has seen it.</summary>
    internal bool HasMiddleware;

    private List<ILambdaMiddleware>? _middleware;
    private LambdaDelegate? _pipeline;

    private protected LambdaHandler(bool isStreaming) => IsStreaming = isStreaming;

    /// <summary>Puts middleware around the handler: outermost first, inside of what stands around it already.</summary>
    internal void Add(ILambdaMiddleware middleware)
    {
        if (_pipeline is not null)
            throw new InvalidOperationException("Middleware cannot be added once the handler has run.");
        (_middleware ??= []).Add(middleware);
        HasMiddleware = true;
    }

    /// <summary>Puts middleware around the handler and all that stands around it already.</summary>
    internal void Surround(List<ILambdaMiddleware> middleware)
    {
        (_middleware ??= []).InsertRange(0, middleware);
        HasMiddleware = true;
    }

    /// <summary>Runs the pipeline: middleware, then the handler.</summary>
    internal ValueTask RunAsync(LambdaInvocation invocation) => HasMiddleware ? RunPipelineAsync(invocation) : InvokeHandlerAsync(invocation);

    private ValueTask RunPipelineAsync(LambdaInvocation invocation)
    {
        _pipeline ??= Pipeline.Compose(_middleware ?? [], InvokeHandlerAsync);
        return _pipeline(invocation);
    }

    /// <summary>Makes ready in init what the author has said in methods of their own, such as routes, so that a mistake there stops the function's start.</summary>
    internal virtual void Prepare()
    {
    }

    internal abstract LambdaInvocation CreateInvocation();

    /// <summary>The innermost step: reads the event and calls the author's method.</summary>
    internal abstract ValueTask InvokeHandlerAsync(LambdaInvocation invocation);

    /// <summary>An event of our own making to rehearse with; not empty.</summary>
    internal abstract ReadOnlySpan<byte> Sample { get; }
}
