using System.ComponentModel;

namespace LambdaKit.Events.Json;

/// <summary>Makes an <see cref="EventList{T}"/>: what a collection expression calls.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EventList
{
    /// <summary>Those elements, in that order.</summary>
    public static EventList<T> Create<T>(ReadOnlySpan<T> elements)
        where T : IJsonReadable<T>
        => new(elements.ToArray());
}
