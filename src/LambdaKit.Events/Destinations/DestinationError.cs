using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Destinations;

/// <summary>An error as Lambda's runtimes report it; the names of the stack's field differ between them.</summary>
[EventModel]
public sealed partial class DestinationError
{
    /// <summary>What went wrong.</summary>
    [JsonPropertyName("errorMessage")]
    public partial string? Message { get; init; }

    /// <summary>The kind of the error.</summary>
    [JsonPropertyName("errorType")]
    public partial string? Type { get; init; }

    /// <summary>The stack of Python, Ruby, Java and .NET; empty otherwise.</summary>
    [JsonPropertyName("stackTrace")]
    public partial TextOrList StackTrace { get; init; }

    /// <summary>The stack of Node.js; empty otherwise.</summary>
    [JsonPropertyName("trace")]
    public partial TextOrList Trace { get; init; }

    /// <summary>The request; null where the runtime says none.</summary>
    [JsonPropertyName("requestId")]
    public partial string? RequestId { get; init; }

    /// <summary>What caused it; null when unknown.</summary>
    [JsonPropertyName("cause")]
    public partial DestinationError? Cause { get; init; }

    /// <summary>The error that a payload is; null when it is none.</summary>
    internal static DestinationError? From(JsonValue payload)
    {
        if (payload.Kind != JsonKind.Object)
            return null;

        try
        {
            return Parse(payload.Utf8.Span);
        }
        catch (EventFormatException)
        {
            return null;
        }
    }
}
