using System.Diagnostics;

namespace LambdaKit.Tracing;

/// <summary>W3C's baggage: <c>user=42,tier=gold;property</c>, percent-encoded.</summary>
internal static class Baggage
{
    private const int MaxLength = 8_192;
    private const int MaxEntries = 64;

    /// <summary>Adds what is well formed. Too much of it is left out as a whole, as it says nothing about which part matters.</summary>
    public static void Add(Activity activity, string header)
    {
        if (header.Length > MaxLength || header.AsSpan().Count(',') >= MaxEntries)
            return;

        var rest = header.AsSpan();
        while (!rest.IsEmpty)
        {
            var comma = rest.IndexOf(',');
            var entry = comma < 0 ? rest : rest[..comma];
            rest = comma < 0 ? default : rest[(comma + 1)..];
            var end = entry.IndexOf(';');
            if (end >= 0)
                entry = entry[..end];
            var equals = entry.IndexOf('=');
            if (equals <= 0)
                continue;

            var key = entry[..equals].Trim();
            if (!key.IsEmpty)
                activity.AddBaggage(key.ToString(), Uri.UnescapeDataString(entry[(equals + 1)..].Trim().ToString()));
        }
    }
}
