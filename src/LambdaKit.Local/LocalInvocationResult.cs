using System.Text;

namespace LambdaKit.Local;

/// <summary>What the caller of a function gets, and what the service saw.</summary>
public sealed class LocalInvocationResult
{
    /// <summary>The request id of the invocation.</summary>
    public required string RequestId { get; init; }

    /// <summary>The function's answer, or the error document when <see cref="FunctionError"/> is set; byte for byte as the function sent it.</summary>
    public required ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary><c>Unhandled</c> when the invocation failed, else null: what <c>X-Amz-Function-Error</c> says.</summary>
    public string? FunctionError { get; init; }

    /// <summary>
    /// The kind of failure as the service takes it from the error-type header (<c>Function.Unknown</c>, <c>Runtime.ExitError</c> and so on); null
    /// without a failure.
    /// </summary>
    public string? ErrorType { get; init; }

    /// <summary>The X-Ray error cause that the function sent with its error, if it was valid JSON; else null.</summary>
    public string? ErrorCause { get; init; }

    /// <summary>The content type that the function sent; null when it sent none.</summary>
    public string? ContentType { get; init; }

    /// <summary>Whether the function answered in streaming mode.</summary>
    public bool IsStreamed { get; init; }

    /// <summary>What was streamed, also when the stream ended with an error (then <see cref="Payload"/> is the error document); empty when not streamed.</summary>
    public ReadOnlyMemory<byte> StreamedBytes { get; init; }

    /// <summary>The version that ran.</summary>
    public required string ExecutedVersion { get; init; }

    /// <summary>The last 4 KB of the log of this invocation.</summary>
    public required string LogTail { get; init; }

    /// <summary>From the moment when the function got the event until its answer was complete.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary><see cref="Payload"/> as UTF-8 text.</summary>
    public string PayloadText => Encoding.UTF8.GetString(Payload.Span);
}
