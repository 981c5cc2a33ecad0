using System.ComponentModel;

namespace LambdaKit.Events.Json;

/// <summary>What <see cref="JsonMembers"/> is, for an event model with more than 32 members. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct LargeJsonMembers
{
    /// <summary>Two words for each 64 members: which have a value, and which are null.</summary>
    private ulong[]? _words;

    /// <summary>The members that no property models.</summary>
    public UnknownFields Unknown { readonly get; set; }

    /// <summary>Whether a member has a value that is not null.</summary>
    public readonly bool Has(int member) => ((Word(member, nulls: 0) >> member) & 1) != 0;

    /// <summary>Gives a member a value, or makes it missing.</summary>
    public void Set(int member, bool hasValue)
    {
        var bit = 1UL << member;
        Reserve(member, nulls: 1) &= ~bit;
        ref var values = ref Reserve(member, nulls: 0);
        values = hasValue ? values | bit : values & ~bit;
    }

    /// <inheritdoc cref="JsonMembers.ReadNext"/>
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

            var bit = 1UL << member;
            if (((Word(member, nulls: 0) | Word(member, nulls: 1)) & bit) != 0)
                throw reader.Error(JsonMemberNames.DuplicateReason);

            if (!reader.TryReadNull())
            {
                Reserve(member, nulls: 0) |= bit;
                return member;
            }

            Reserve(member, nulls: 1) |= bit;
        }

        return -1;
    }

    /// <inheritdoc cref="JsonMembers.WriteNext"/>
    public readonly int WriteNext(JsonWriter writer, ReadOnlySpan<byte> names, ref int position)
    {
        while (JsonMemberNames.MoveNext(names, ref position, out var member, out var name))
        {
            var bit = 1UL << member;
            var isNull = (Word(member, nulls: 1) & bit) != 0;
            if (!isNull && (Word(member, nulls: 0) & bit) == 0)
                continue;

            writer.WritePreparedName(name);
            if (!isNull)
                return member;

            writer.WriteNull();
        }

        if (!Unknown.IsEmpty)
            Unknown.WriteTo(writer);
        return -1;
    }

    private readonly ulong Word(int member, int nulls)
    {
        var index = (member >> 6 << 1) | nulls;
        return _words is not null && index < _words.Length ? _words[index] : 0;
    }

    private ref ulong Reserve(int member, int nulls)
    {
        var index = (member >> 6 << 1) | nulls;
        if (_words is null || index >= _words.Length)
            Array.Resize(ref _words, (index | 1) + 1);
        return ref _words[index];
    }
}
