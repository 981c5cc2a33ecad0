using System.Diagnostics;
using LambdaKit.Runtime;

namespace LambdaKit.Tracing;

/// <summary>Tells the services that a function calls which trace the call belongs to: <c>X-Amzn-Trace-Id</c> for AWS and X-Ray, and W3C's <c>traceparent</c>.</summary>
/// <remarks>
/// Without a span in the flow, Lambda's own header goes on as it came. The lineage by which Lambda finds functions that call themselves without end is kept.
/// </remarks>
/// <example><code>var http = new HttpClient(new TracePropagationHandler { InnerHandler = new SocketsHttpHandler() });</code></example>
public sealed class TracePropagationHandler : DelegatingHandler
{
    private const string W3CName = "traceparent";

    /// <summary>For a client that gets its inner handler elsewhere, such as one of <c>IHttpClientFactory</c>.</summary>
    public TracePropagationHandler()
    {
    }

    /// <summary>In front of a handler.</summary>
    /// <param name="innerHandler">Such as a <see cref="SocketsHttpHandler"/>.</param>
    public TracePropagationHandler(HttpMessageHandler innerHandler)
        : base(innerHandler)
    {
    }

    /// <summary>Whether <c>traceparent</c> and <c>tracestate</c> are set, where a request has none; true by default. False where HttpClient's own spans are exported: it then names those.</summary>
    public bool SetsTraceParent { get; init; } = true;

    /// <inheritdoc />
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        Propagate(request);
        return base.Send(request, cancellationToken);
    }

    /// <inheritdoc />
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        Propagate(request);
        return base.SendAsync(request, cancellationToken);
    }

    private void Propagate(HttpRequestMessage request)
    {
        var received = CurrentInvocation.Context?.TraceId;
        if (Activity.Current is not { IdFormat: ActivityIdFormat.W3C } activity)
        {
            if (received is not null && !request.Headers.Contains(XRayHeader.Name))
                request.Headers.TryAddWithoutValidation(XRayHeader.Name, received);
            return;
        }

        // AWS's SDK has set it to what Lambda sent, which names Lambda's own segment, and not the span that makes the call.
        if (request.Headers.TryGetValues(XRayHeader.Name, out var values))
            received = string.Join(';', values);
        request.Headers.Remove(XRayHeader.Name);
        request.Headers.TryAddWithoutValidation(XRayHeader.Name, XRayHeader.Format(activity, XRayHeader.LineageOf(received)));
        if (!SetsTraceParent || request.Headers.Contains(W3CName))
            return;

        request.Headers.TryAddWithoutValidation(W3CName, activity.Id);
        if (activity.TraceStateString is { Length: > 0 } state)
            request.Headers.TryAddWithoutValidation("tracestate", state);
    }
}
