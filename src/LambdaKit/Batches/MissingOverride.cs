namespace LambdaKit.Batches;

/// <summary>The error of a handler that handles nothing.</summary>
internal static class MissingOverride
{
    public static LambdaConfigurationException Of(object handler) => new(
        $"'{handler.GetType().Name}' does not say what to do with a record. Override HandleAsync, or TryHandleAsync to return an outcome rather than throw.");
}
