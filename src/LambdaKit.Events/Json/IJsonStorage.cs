namespace LambdaKit.Events.Json;

/// <summary>How a property is kept when its C# type alone would lose something: the precision of a date's text, the digits of a number.</summary>
/// <typeparam name="TSelf">The storage type itself, a readonly struct.</typeparam>
/// <typeparam name="TValue">The property's type, without its question mark.</typeparam>
public interface IJsonStorage<TSelf, TValue> : IJsonReadable<TSelf>
    where TSelf : struct, IJsonStorage<TSelf, TValue>
{
    /// <summary>Whether <see cref="Value"/> can be told; when not (a text that is no date), a nullable property reads as null and is still written back as it was.</summary>
    bool HasValue { get; }

    /// <summary>What the property returns.</summary>
    TValue Value { get; }

    /// <summary>What a new object is given.</summary>
    static abstract TSelf From(TValue value);
}
