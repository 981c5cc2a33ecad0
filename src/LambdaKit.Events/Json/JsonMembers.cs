using System.ComponentModel;

namespace LambdaKit.Events.Json;

/// <summary>Which members the JSON object of an event model has: up to 32 that it knows, by number, and all others. For generated code.</summary>
/// <remarks>
/// The names are one table that reading and writing share: for each member the length of its name in bytes, then <c>"name":</c>.
/// Reading looks first behind the member found last, because services write their members in a fixed order.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct JsonMembers
{
    private uint _values;
    private uint _nulls;

    /// <summary>The members that no property models.</summary>
    public UnknownFields Unknown { readonly get; set; }

    /// <summary>Whether a member has a value that is not null.</summary>
    public readonly bool Has(int member) => ((_values >> member) & 1) != 0;

    /// <summary>Gives a member a value, or makes it missing.</summary>
    public void Set(int member, bool hasValue)
    {
        var bit = 1U << member;
        _nulls &= ~bit;
        _values = hasValue ? _values | bit : _values & ~bit;
    }

    /// <summary>Reads up to the next value of a known member that is not null, and tells which; −1 at the end of the object.</summary>
    /// <param name="reader">Inside of the object.</param>
    /// <param name="names">The table of names.</param>
    /// <param name="position">Starts at 0, then belongs to this method.</param>
    /// <exception cref="EventFormatException">A known member is there for the second time.</exception>
    public int ReadNext(ref JsonReader reader, ReadOnlySpan<byte> names, ref int position)
    {
        while (reader.ReadName(out var name))
        {
            var member = JsonMemberNames.Find(names, name, ref position);
            if (member < 0)
            {
                Unknown = Unknown.Keep(name, ref reader);
                continue;
            }

            var bit = 1U << member;
            if (((_values | _nulls) & bit) != 0)
                throw reader.Error(JsonMemberNames.DuplicateReason);

            if (!reader.TryReadNull())
            {
                _values |= bit;
                return member;
            }

            _nulls |= bit;
        }

        return -1;
    }

    /// <summary>Writes up to the name of the next member that has a value, and tells which; −1 when all members, known and unknown, are written.</summary>
    /// <param name="writer">Inside of the object.</param>
    /// <param name="names">The table of names.</param>
    /// <param name="position">Starts at 0, then belongs to this method.</param>
    public readonly int WriteNext(JsonWriter writer, ReadOnlySpan<byte> names, ref int position)
    {
        var present = _values | _nulls;
        while (JsonMemberNames.MoveNext(names, ref position, out var member, out var name))
        {
            var bit = 1U << member;
            if ((present & bit) == 0)
                continue;

            writer.WritePreparedName(name);
            if ((_nulls & bit) == 0)
                return member;

            writer.WriteNull();
        }

        if (!Unknown.IsEmpty)
            Unknown.WriteTo(writer);
        return -1;
    }
}
