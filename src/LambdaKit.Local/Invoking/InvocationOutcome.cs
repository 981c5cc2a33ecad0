using System.Buffers;
using System.Text.Json;

namespace LambdaKit.Local.Invoking;

/// <summary>How an invocation ended, before the service adds what it knows itself.</summary>
internal sealed record InvocationOutcome(ReadOnlyMemory<byte> Payload)
{
    public bool IsFailure => ErrorType is not null;

    /// <summary>Null for a success.</summary>
    public string? ErrorType { get; init; }

    public string? ErrorCause { get; init; }

    public string? ContentType { get; init; }

    public bool IsStreamed { get; init; }

    public ReadOnlyMemory<byte> StreamedBytes { get; init; }

    /// <summary>Whether the function ran into its timeout.</summary>
    public bool IsTimeout { get; init; }

    /// <summary>A failure that the service itself reports.</summary>
    public static InvocationOutcome Failure(string errorType, string message)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("errorType", errorType);
            writer.WriteString("errorMessage", message);
            writer.WriteEndObject();
        }

        return new InvocationOutcome(buffer.WrittenMemory) { ErrorType = errorType, ContentType = "application/json" };
    }
}
