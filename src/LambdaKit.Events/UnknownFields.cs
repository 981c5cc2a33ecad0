using System.Text;
using LambdaKit.Events.Json;

namespace LambdaKit.Events;

/// <summary>Fields of a JSON object that no property models, kept as they were spelled.</summary>
public readonly struct UnknownFields
{
    // One reference: every object of every event has room for it, and hardly any has unknown fields.
    private readonly Members? _members;

    private UnknownFields(Members members) => _members = members;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _members is null;

    /// <summary>The names, in the order of the JSON.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            if (_members is null)
                return [];

            var names = new List<string>();
            var reader = Read();
            while (reader.Position < _members.Length && reader.ReadName(out var name))
            {
                names.Add(Encoding.UTF8.GetString(name));
                reader.Skip();
            }

            return names;
        }
    }

    /// <summary>The value of a field as JSON text, as it was spelled; the last one when the name came more than once.</summary>
    public bool TryGet(string name, out ReadOnlyMemory<byte> utf8Json)
    {
        ArgumentNullException.ThrowIfNull(name);
        utf8Json = default;
        if (_members is null)
            return false;

        var isFound = false;
        var reader = Read();
        while (reader.Position < _members.Length && reader.ReadName(out var other))
        {
            var isSame = Encoding.UTF8.GetString(other) == name;
            var start = reader.Position;
            reader.Skip();
            if (isSame)
            {
                utf8Json = _members.Store.Bytes.AsMemory(start, reader.Position - start);
                isFound = true;
            }
        }

        return isFound;
    }

    /// <summary>These fields and the next value of the reader under a name: for generated code.</summary>
    /// <param name="name">As <see cref="JsonReader.ReadName"/> gave it.</param>
    /// <param name="reader">In front of the value.</param>
    public UnknownFields Keep(ReadOnlySpan<byte> name, ref JsonReader reader)
    {
        var value = reader.ReadRaw();
        var escaped = JsonEscapes.EscapedLength(name);
        var from = _members is null ? 0 : _members.Length;
        var length = checked(from + (from == 0 ? 0 : 1) + escaped + 3 + value.Length);

        var store = _members?.Store;
        if (store is null)
            store = new Store(new byte[length], length);
        else if (length > store.Bytes.Length || !store.TryExtend(from, length))
            store = store.Copy(from, length);

        var target = store.Bytes.AsSpan(from, length - from);
        if (from > 0)
        {
            target[0] = (byte)',';
            target = target[1..];
        }

        target[0] = (byte)'"';
        JsonEscapes.Escape(name, target.Slice(1, escaped));
        target[escaped + 1] = (byte)'"';
        target[escaped + 2] = (byte)':';
        value.CopyTo(target[(escaped + 3)..]);
        return new UnknownFields(new Members(store, length));
    }

    /// <summary>Writes the fields into the object that is open: for generated code.</summary>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_members is not null)
            writer.WriteRaw(_members.Utf8);
    }

    /// <summary>In front of the first name, as if behind the start of an object.</summary>
    private JsonReader Read() => new(_members!.Utf8, source: null, int.MaxValue); // not null: callers have looked

    /// <summary>How much of a store belongs to one instance: whoever has added to it since, has made another.</summary>
    private sealed class Members(Store store, int length)
    {
        public Store Store { get; } = store;

        public int Length { get; } = length;

        /// <summary>The fields as they go into an object: <c>"name":value,"name":value</c>.</summary>
        public ReadOnlySpan<byte> Utf8 => Store.Bytes.AsSpan(0, Length);
    }

    /// <summary>Bytes that only grow at their end, so that each instance goes on seeing what it saw; adding a field rarely copies.</summary>
    private sealed class Store(byte[] bytes, int used)
    {
        private int _used = used;

        public byte[] Bytes { get; } = bytes;

        /// <summary>Claims the bytes from one length to another; false when somebody else has claimed them.</summary>
        public bool TryExtend(int from, int to) => Interlocked.CompareExchange(ref _used, to, from) == from;

        public Store Copy(int kept, int length)
        {
            var copy = new byte[(int)Math.Min(Math.Max(length, 2L * kept), Array.MaxLength)];
            Bytes.AsSpan(0, kept).CopyTo(copy);
            return new Store(copy, length);
        }
    }
}
