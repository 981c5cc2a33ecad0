namespace LambdaKit.Tracing;

/// <summary>Which trace an invocation belongs to, where both X-Ray's header and W3C's come with it.</summary>
/// <remarks>The one that loses becomes a link, unless it is not to be looked at.</remarks>
public enum TraceParent
{
    /// <summary>The trace of the caller, by its <c>traceparent</c>; X-Ray's where there is none.</summary>
    W3CThenXRay,

    /// <summary>X-Ray's trace; the caller's by its <c>traceparent</c> where X-Ray sends no header. For traces that go to X-Ray, with active tracing.</summary>
    XRayThenW3C,

    /// <summary>The trace of the caller, by its <c>traceparent</c>, or a new one. For functions without active tracing, whose X-Ray header says not to sample.</summary>
    W3COnly,

    /// <summary>X-Ray's trace, or a new one. For public endpoints, whose callers are not to choose the trace.</summary>
    XRayOnly,
}
