namespace LambdaKit;

/// <summary>What the caller's SDK said of itself (the <c>ClientContext</c> of the Invoke API).</summary>
public sealed class ClientContext
{
    /// <summary>The application; null when the caller didn't say.</summary>
    public ClientApplication? Client { get; init; }

    /// <summary>Values of the caller's own; a value that is not a string stands as its JSON text. Never null.</summary>
    public IReadOnlyDictionary<string, string?> Custom { get; init; } = Empty;

    /// <summary>The caller's environment; a value that is not a string stands as its JSON text. Never null.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = Empty;

    internal static IReadOnlyDictionary<string, string?> Empty { get; } = new Dictionary<string, string?>(StringComparer.Ordinal);
}
