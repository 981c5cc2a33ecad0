namespace LambdaKit.Events.Json;

/// <summary>A type with JSON code of its own, written by hand: a union, a map with its own rules, a value that keeps its spelling.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IJsonReadable<TSelf>
    where TSelf : IJsonReadable<TSelf>
{
    /// <summary>Reads the next value, which is not null.</summary>
    static abstract TSelf ReadFrom(ref JsonReader reader);

    /// <summary>Writes the value as it was read.</summary>
    void WriteTo(JsonWriter writer);
}
