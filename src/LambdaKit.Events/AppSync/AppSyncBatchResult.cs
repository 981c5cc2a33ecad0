using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.AppSync;

/// <summary>The value of one field of a batch, or why there is none.</summary>
/// <remarks>
/// The function returns a list of them, one for each request of the batch, in the same order.
/// <see href="https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-lambda-resolvers.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class AppSyncBatchResult
{
    /// <summary>The value of the field, any JSON; null when there is none.</summary>
    [JsonPropertyName("data")]
    public partial JsonValue? Data { get; init; }

    /// <summary>Why the field cannot be resolved; null when it can.</summary>
    [JsonPropertyName("errorMessage")]
    public partial string? ErrorMessage { get; init; }

    /// <summary>A name of yours for the kind of error; null when there is none.</summary>
    [JsonPropertyName("errorType")]
    public partial string? ErrorType { get; init; }
}
