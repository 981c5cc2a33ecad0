using System.Text.Json.Serialization;

namespace LambdaKit.Events.StepFunctions;

/// <summary>Why a state failed: what a catcher passes on, alone or under its <c>ResultPath</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class StepFunctionsError
{
    /// <summary>The name of the error: one of Step Functions, of a service, or the type of an exception of a function.</summary>
    [JsonPropertyName("Error")]
    public partial StepFunctionsErrorName? Error { get; init; }

    /// <summary>More about it, up to 32,768 characters; JSON when a function has failed.</summary>
    [JsonPropertyName("Cause")]
    public partial string? Cause { get; init; }

    /// <summary>The error of the function that has failed; null when the cause is no JSON of a function's error.</summary>
    public StepFunctionsFunctionError? ReadFunctionError()
    {
        if (Cause is null)
            return null;

        try
        {
            var error = StepFunctionsFunctionError.Parse(Cause);
            return error.ErrorType is null && error.ErrorMessage is null ? null : error;
        }
        catch (EventFormatException)
        {
            return null;
        }
    }
}
