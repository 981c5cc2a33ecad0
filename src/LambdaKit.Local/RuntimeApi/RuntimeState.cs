namespace LambdaKit.Local.RuntimeApi;

/// <summary>Where a runtime stands in its conversation with the Runtime API.</summary>
internal enum RuntimeState
{
    Started,
    InitError,
    Ready,
    Running,
    RestoreReady,
    Restoring,
    RestoreError,
    InvocationResponse,
    InvocationErrorResponse,
    ResponseSent,
}
