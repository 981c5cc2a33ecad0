namespace LambdaKit.Events.Json;

/// <summary>The table of the names of an event model's members: for each the length of its name in bytes (below 128), then <c>"name":</c>.</summary>
/// <remarks>A position in the table is the offset of an entry, shifted left by <see cref="MemberBits"/>, and its number.</remarks>
internal static class JsonMemberNames
{
    /// <summary>What is wrong with a member that is there for the second time.</summary>
    public const string DuplicateReason = "a field stands in its object twice, and only one of its values could be told";

    private const int MemberBits = 10;
    private const int MemberMask = (1 << MemberBits) - 1;

    /// <summary>Length, two quotes and the colon.</summary>
    private const int Overhead = 4;

    /// <summary>The number of the member that has this name, looked for from the position on; −1 if none has. The position is moved behind what was found.</summary>
    public static int Find(ReadOnlySpan<byte> names, ReadOnlySpan<byte> name, ref int position)
    {
        var start = position >> MemberBits;
        var member = position & MemberMask;
        for (var offset = start; offset < names.Length; member++)
        {
            int length = names[offset];
            if (length == name.Length && names.Slice(offset + 2, length).SequenceEqual(name))
                return Found(offset + length + Overhead, member, ref position);
            offset += length + Overhead;
        }

        member = 0;
        for (var offset = 0; offset < start; member++)
        {
            int length = names[offset];
            if (length == name.Length && names.Slice(offset + 2, length).SequenceEqual(name))
                return Found(offset + length + Overhead, member, ref position);
            offset += length + Overhead;
        }

        return -1;
    }

    /// <summary>The number and the prepared name of the member at the position, which is moved behind it; false at the end.</summary>
    public static bool MoveNext(ReadOnlySpan<byte> names, ref int position, out int member, out ReadOnlySpan<byte> name)
    {
        var offset = position >> MemberBits;
        member = position & MemberMask;
        if (offset >= names.Length)
        {
            name = default;
            return false;
        }

        int length = names[offset];
        name = names.Slice(offset + 1, length + Overhead - 1);
        position = ((offset + length + Overhead) << MemberBits) | (member + 1);
        return true;
    }

    private static int Found(int next, int member, ref int position)
    {
        position = (next << MemberBits) | (member + 1);
        return member;
    }
}
