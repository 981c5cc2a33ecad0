namespace LambdaKit.Logging;

/// <summary>Decides by a trace's id whether its debug entries are written, so that all functions of the trace decide alike, in any language.</summary>
/// <remarks>
/// The number of an id, from 0 up to but not 1: FNV-1a with 64 bits over its bytes in UTF-8, mixed by the finalizer of MurmurHash3, of which the upper 53 bits are
/// divided by two to the power of 53. An id is sampled when its number is below the rate.
/// </remarks>
internal static class LogSampling
{
    private const string RootMark = "Root=";

    public static bool IsSampled(string? traceHeader, string requestId, double rate) => rate > 0 && NumberOf(IdOf(traceHeader, requestId)) < rate;

    /// <summary>The root of an X-Ray header, which all functions of a trace have in common; without one, the request id.</summary>
    public static ReadOnlySpan<char> IdOf(string? traceHeader, string requestId)
    {
        if (string.IsNullOrEmpty(traceHeader))
            return requestId;
        var rest = traceHeader.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf(';');
            var part = (end < 0 ? rest : rest[..end]).Trim();
            if (part.StartsWith(RootMark, StringComparison.Ordinal) && part.Length > RootMark.Length)
                return part[RootMark.Length..];
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
        return requestId;
    }

    public static double NumberOf(ReadOnlySpan<char> id)
    {
        var hash = 0xCBF29CE484222325UL;
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in id.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(bytes);
            for (var i = 0; i < length; i++)
                hash = (hash ^ bytes[i]) * 0x100000001B3UL;
        }
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53UL;
        hash ^= hash >> 33;
        return (hash >> 11) * (1.0 / (1L << 53));
    }
}
