namespace LambdaKit.Local.RuntimeApi;

/// <summary>A short answer of the Runtime API: accepted, or refused and why.</summary>
internal sealed record RuntimeAnswer(int Status, string ErrorType, string ErrorMessage)
{
    public static readonly RuntimeAnswer Accepted = new(202, "", "");
    public static readonly RuntimeAnswer InvalidRequestId = new(400, "InvalidRequestID", "Invalid request ID");
    public static readonly RuntimeAnswer InvalidResponseMode = new(400, "InvalidFunctionResponseMode", "Invalid function response mode");
    public static readonly RuntimeAnswer Truncated = new(400, "TruncatedHTTPRequest", "HTTP request detected as truncated");
    public static readonly RuntimeAnswer InvokeTimeout = new(410, "InvokeTimeout", "Invoke timeout");
    public static readonly RuntimeAnswer InternalServerError = new(500, "InternalServerError", "Internal Server Error");
    public static readonly RuntimeAnswer TooLarge =
        new(413, "RequestEntityTooLarge", $"Exceeded maximum allowed payload size ({RuntimeApiLimits.ResponseBytes} bytes).");

    public static RuntimeAnswer InvalidTransition(RuntimeState from, RuntimeState to) =>
        new(403, "InvalidStateTransition", $"State transition from {from} to {to} failed for runtime. Error: State transition is not allowed");
}
