using LambdaKit.Events.Json;

namespace LambdaKit.Events;

/// <summary>Fields of a JSON object that no property models, kept as they were spelled.</summary>
public readonly struct UnknownFields
{
    /// <summary>The fields as they go into an object: <c>"name":value,"name":value</c>; null when there are none.</summary>
    private readonly byte[]? _members;

    private UnknownFields(byte[] members) => _members = members;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _members is null;

    /// <summary>The names, in the order of the JSON.</summary>
    public IReadOnlyList<string> Names => throw new NotImplementedException();

    /// <summary>The value of a field as JSON text, as it was spelled.</summary>
    public bool TryGet(string name, out ReadOnlyMemory<byte> utf8Json) => throw new NotImplementedException();

    /// <summary>These fields and the next value of the reader under a name: for generated code.</summary>
    /// <param name="name">As <see cref="JsonReader.ReadName"/> gave it.</param>
    /// <param name="reader">In front of the value.</param>
    public UnknownFields Keep(ReadOnlySpan<byte> name, ref JsonReader reader) => throw new NotImplementedException();

    /// <summary>Writes the fields into the object that is open: for generated code.</summary>
    public void WriteTo(JsonWriter writer) => throw new NotImplementedException();
}
