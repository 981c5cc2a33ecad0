using System.Diagnostics;

namespace LambdaKit.Tracing;

/// <summary>X-Ray's trace header: <c>Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1</c>.</summary>
internal static class XRayHeader
{
    public const string Name = "X-Amzn-Trace-Id";

    private const int TimeDigits = 8;
    private const int RestDigits = 24;
    private const int TraceDigits = TimeDigits + RestDigits;
    private const int SpanDigits = 16;

    /// <summary>What is longer is no header: Lambda's own, with its lineage, are a quarter of it.</summary>
    private const int MaxLength = 1_024;

    /// <summary>Reads the header as a context; false when there is none, or it is not one. Where it doesn't decide, the trace counts as sampled.</summary>
    public static bool TryParse(string? header, out ActivityContext context)
    {
        context = default;
        if (header is not { Length: > 0 and <= MaxLength })
            return false;

        Span<char> trace = stackalloc char[TraceDigits];
        Span<char> span = stackalloc char[SpanDigits];
        bool hasTrace = false, hasSpan = false;
        var flags = ActivityTraceFlags.Recorded;
        var rest = header.AsSpan();
        while (!rest.IsEmpty)
        {
            var field = Next(ref rest);
            if (field.StartsWith("Root=", StringComparison.OrdinalIgnoreCase))
                hasTrace = TryReadRoot(field["Root=".Length..], trace);
            else if (field.StartsWith("Parent=", StringComparison.OrdinalIgnoreCase))
                hasSpan = TryReadDigits(field["Parent=".Length..], span);
            else if (field.Equals("Sampled=0", StringComparison.OrdinalIgnoreCase))
                flags = ActivityTraceFlags.None;
        }

        if (!hasTrace)
            return false;

        context = new ActivityContext(ActivityTraceId.CreateFromString(trace), hasSpan ? ActivitySpanId.CreateFromString(span) : default, flags, traceState: null, isRemote: true);
        return true;
    }

    /// <summary>The lineage by which Lambda finds functions that call themselves, which has to be handed on as it came; empty when there is none.</summary>
    public static ReadOnlySpan<char> LineageOf(string? header)
    {
        if (header is not { Length: > 0 and <= MaxLength })
            return default;

        var rest = header.AsSpan();
        while (!rest.IsEmpty)
        {
            var field = Next(ref rest);
            if (field.StartsWith("Lineage=", StringComparison.OrdinalIgnoreCase))
                return field;
        }

        return default;
    }

    public static string Format(Activity activity, ReadOnlySpan<char> lineage)
    {
        var trace = activity.TraceId.ToHexString();
        var isSampled = activity.Recorded ? '1' : '0';
        return lineage.IsEmpty
            ? $"Root=1-{trace.AsSpan(0, TimeDigits)}-{trace.AsSpan(TimeDigits)};Parent={activity.SpanId.ToHexString()};Sampled={isSampled}"
            : $"Root=1-{trace.AsSpan(0, TimeDigits)}-{trace.AsSpan(TimeDigits)};Parent={activity.SpanId.ToHexString()};Sampled={isSampled};{lineage}";
    }

    private static ReadOnlySpan<char> Next(scoped ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(';');
        var field = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return field.Trim();
    }

    private static bool TryReadRoot(ReadOnlySpan<char> root, Span<char> trace) =>
        root.Length == TraceDigits + 3 && root[0] == '1' && root[1] == '-' && root[2 + TimeDigits] == '-'
        && TryReadDigits(root.Slice(2, TimeDigits), trace[..TimeDigits], mayBeZero: true)
        && TryReadDigits(root[(3 + TimeDigits)..], trace[TimeDigits..]);

    /// <summary>Reads hexadecimal digits, of which one at least is not zero, in small letters.</summary>
    private static bool TryReadDigits(ReadOnlySpan<char> text, Span<char> digits, bool mayBeZero = false)
    {
        if (text.Length != digits.Length)
            return false;

        var isZero = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiHexDigit(text[i]))
                return false;

            isZero &= text[i] == '0';
            digits[i] = char.ToLowerInvariant(text[i]);
        }

        return mayBeZero || !isZero;
    }
}
