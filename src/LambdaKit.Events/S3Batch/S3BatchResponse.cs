using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3Batch;

/// <summary>What a function did with the task of an <see cref="S3BatchRequest"/>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class S3BatchResponse
{
    /// <summary>As in the request.</summary>
    [JsonPropertyName("invocationSchemaVersion")]
    public partial string? InvocationSchemaVersion { get; init; }

    /// <summary>How a task without a result is counted; a permanent failure when null.</summary>
    [JsonPropertyName("treatMissingKeysAs")]
    public partial S3BatchResultCode? TreatMissingKeysAs { get; init; }

    /// <summary>As in the request.</summary>
    [JsonPropertyName("invocationId")]
    public partial string? InvocationId { get; init; }

    /// <summary>The results, by task; never null.</summary>
    [JsonPropertyName("results")]
    public partial IReadOnlyList<S3BatchResult> Results { get; init; }

    /// <summary>The answer to a request: its version and its identifier repeated.</summary>
    /// <param name="request">The request.</param>
    /// <param name="results">A result for each of its tasks.</param>
    public static S3BatchResponse For(S3BatchRequest request, params S3BatchResult[] results)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new() { InvocationSchemaVersion = request.InvocationSchemaVersion, InvocationId = request.InvocationId, Results = results };
    }
}
