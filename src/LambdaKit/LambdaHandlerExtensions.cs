namespace LambdaKit;

/// <summary>Puts middleware around a handler.</summary>
public static class LambdaHandlerExtensions
{
    /// <summary>Puts middleware around the handler, inside of what it has already; the host's own stands outside of all.</summary>
    /// <returns>The same handler.</returns>
    /// <exception cref="InvalidOperationException">The handler has run already.</exception>
    public static THandler With<THandler>(this THandler handler, ILambdaMiddleware middleware)
        where THandler : LambdaHandler
    {
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(middleware);
        handler.Add(middleware);
        return handler;
    }
}
