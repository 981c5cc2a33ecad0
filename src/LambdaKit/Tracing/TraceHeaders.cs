using System.Diagnostics;

namespace LambdaKit.Tracing;

/// <summary>What came with an event or a record to say which trace it belongs to; each null when it is missing. Whatever is not well formed counts as missing.</summary>
internal readonly record struct TraceHeaders(string? W3C, string? W3CState, string? XRay)
{
    private const int W3CLength = 55;
    private const int MaxStateLength = 512;

    /// <summary>Finds the parent, and the context that lost against it; either may be missing, and is then the default.</summary>
    public (ActivityContext Parent, ActivityContext Other) Choose(TraceParent choice)
    {
        ActivityContext w3c = default, xray = default;
        var hasW3C = choice != TraceParent.XRayOnly && TryParseW3C(out w3c);
        var hasXRay = choice != TraceParent.W3COnly && XRayHeader.TryParse(XRay, out xray);
        if (!hasW3C || !hasXRay)
            return (hasW3C ? w3c : xray, default);

        return choice == TraceParent.XRayThenW3C ? (xray, w3c) : (w3c, xray);
    }

    /// <summary>The context that sent a message: one of both, the preferred one first. X-Ray's format is what SQS carries for any tracing system, so it counts for all.</summary>
    public bool TryGetSender(TraceParent choice, out ActivityContext context) => choice is TraceParent.XRayThenW3C or TraceParent.XRayOnly
        ? XRayHeader.TryParse(XRay, out context) || TryParseW3C(out context)
        : TryParseW3C(out context) || XRayHeader.TryParse(XRay, out context);

    private bool TryParseW3C(out ActivityContext context)
    {
        context = default;
        if (W3C is not { Length: >= W3CLength and <= MaxStateLength } parent || parent.StartsWith("ff", StringComparison.OrdinalIgnoreCase))
            return false;

        // What is behind the flags belongs to a later version, which begins with a dash.
        if (parent.Length > W3CLength)
        {
            if (parent.StartsWith("00", StringComparison.Ordinal) || parent[W3CLength] != '-')
                return false;
            parent = parent[..W3CLength];
        }

        return ActivityContext.TryParse(parent, IsState(W3CState) ? W3CState : null, isRemote: true, out context) && context.TraceId != default && context.SpanId != default;
    }

    private static bool IsState(string? state)
    {
        if (state is not { Length: > 0 and <= MaxStateLength })
            return false;

        foreach (var character in state)
        {
            if (character is < ' ' or > '~')
                return false;
        }

        return true;
    }
}
