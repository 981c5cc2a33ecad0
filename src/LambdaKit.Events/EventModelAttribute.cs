namespace LambdaKit.Events;

/// <summary>Has LambdaKit's generator implement a class's partial properties and its reading and writing: without reflection, lossless, fast.</summary>
/// <remarks>
/// The class is partial; each property is partial, <c>{ get; init; }</c>, and carries <c>[JsonPropertyName]</c>.
/// A list or a dictionary that is missing reads as empty and is written back as missing; fields that no property models are kept.
/// A method that the class declares as <c>public partial Order WithNote(string? note);</c> copies the model with another value of the property <c>Note</c>,
/// and keeps all else: unknown fields, too, and whether something was missing or null.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventModelAttribute : Attribute
{
    /// <summary>Whether a function receives or returns it as a whole, rather than as a part of something else. Only then can its first use be rehearsed.</summary>
    public bool IsPayload { get; init; }
}
