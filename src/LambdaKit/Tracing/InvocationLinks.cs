using System.Diagnostics;

namespace LambdaKit.Tracing;

/// <summary>The contexts that an invocation's span links to: what sent its messages, and what lost against its parent.</summary>
internal readonly struct InvocationLinks(IReadOnlyList<object>? records, ActivityContext parent, ActivityContext other, TracingOptions options)
{
    /// <summary>As many as OpenTelemetry takes by default. Each record's own span has its link in any case.</summary>
    private const int MaxLinks = 128;

    /// <summary>Null when there are none.</summary>
    public ActivityLink[]? ToArray()
    {
        List<ActivityLink>? links = null;
        // A context that nobody has recorded leads nowhere.
        if (other.TraceFlags.HasFlag(ActivityTraceFlags.Recorded))
            links = [new ActivityLink(other)];
        for (var i = 0; i < records?.Count && (links is null || links.Count < MaxLinks); i++)
        {
            if (new SentMessage(records[i], part: null).TryGetSender(options, out var sender) && sender != parent && sender.SpanId != default && !Has(links, sender))
                (links ??= []).Add(new ActivityLink(sender));
        }

        return links?.ToArray();
    }

    private static bool Has(List<ActivityLink>? links, ActivityContext context)
    {
        for (var i = 0; i < links?.Count; i++)
        {
            if (links[i].Context == context)
                return true;
        }

        return false;
    }
}
