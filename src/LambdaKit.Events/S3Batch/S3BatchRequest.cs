using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3Batch;

/// <summary>A task of an S3 Batch Operations job that calls a function for each object.</summary>
/// <remarks>
/// The answer is an <see cref="S3BatchResponse"/>.
/// <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class S3BatchRequest
{
    /// <summary><c>1.0</c>, or <c>2.0</c> where the job says so, as directory buckets need.</summary>
    [JsonPropertyName("invocationSchemaVersion")]
    public partial string? InvocationSchemaVersion { get; init; }

    /// <summary>The identifier of this invocation, to be repeated in the answer.</summary>
    [JsonPropertyName("invocationId")]
    public partial string? InvocationId { get; init; }

    /// <summary>The job.</summary>
    [JsonPropertyName("job")]
    public partial S3BatchJob? Job { get; init; }

    /// <summary>What is to be done: S3 sends one task; never null.</summary>
    [JsonPropertyName("tasks")]
    public partial IReadOnlyList<S3BatchTask> Tasks { get; init; }
}
