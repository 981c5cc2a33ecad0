namespace LambdaKit.Logging;

/// <summary>A property as it is logged.</summary>
/// <param name="Name">As in JSON.</param>
/// <param name="Get">Reads it from an object.</param>
/// <param name="IsSensitive">Whether its value is hidden.</param>
internal sealed record LoggedProperty(string Name, Func<object, object?> Get, bool IsSensitive);
