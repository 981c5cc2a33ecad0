using System.Text.Json.Serialization;

namespace LambdaKit.Events.StepFunctions;

/// <summary>How a function has failed, as the cause of a <see cref="StepFunctionsError"/> says it.</summary>
/// <remarks>Modelled from AWS's documentation; no real sample was at hand.</remarks>
[EventModel]
public sealed partial class StepFunctionsFunctionError
{
    /// <summary>The type of the exception.</summary>
    [JsonPropertyName("errorType")]
    public partial string? ErrorType { get; init; }

    /// <summary>The message of the exception.</summary>
    [JsonPropertyName("errorMessage")]
    public partial string? ErrorMessage { get; init; }

    /// <summary>The calls that led to it; never null, empty for functions that say it otherwise.</summary>
    [JsonPropertyName("stackTrace")]
    public partial IReadOnlyList<string> StackTrace { get; init; }

    /// <summary>The same, of functions in JavaScript; never null.</summary>
    [JsonPropertyName("trace")]
    public partial IReadOnlyList<string> Trace { get; init; }

    /// <summary>The invocation; null for functions that don't say it.</summary>
    [JsonPropertyName("requestId")]
    public partial string? RequestId { get; init; }

    /// <summary>The exception that caused it; null when there is none.</summary>
    [JsonPropertyName("cause")]
    public partial StepFunctionsFunctionError? InnerError { get; init; }
}
