using LambdaKit.Batches;
using LambdaKit.Events.S3Batch;
using LambdaKit.Serialization;

namespace LambdaKit.Transforms;

/// <summary>A function that an S3 Batch Operations job calls for each of its objects.</summary>
/// <remarks>
/// It answers by the task's own methods: <c>Succeeded</c>, <c>FailedTemporarily</c>, <c>FailedPermanently</c>. What it throws is a temporary failure, which S3
/// tries again, and so is a task that there is no time for; a <see cref="PermanentFailureException"/> is a permanent one, and its message goes into the job's report.
/// </remarks>
public abstract class S3BatchHandler : TransformHandler<S3BatchRequest, S3BatchTask, S3BatchResult, S3BatchResponse>
{
    /// <summary>A handler of tasks.</summary>
    protected S3BatchHandler()
        : base(new ModelSerializer<S3BatchRequest>(S3BatchRequest.Serializer), new ModelSerializer<S3BatchResponse>(S3BatchResponse.Serializer))
    {
    }

    private protected override IReadOnlyList<S3BatchTask> RecordsOf(S3BatchRequest value)
    {
        SourceCheck.Expect(this, actual: null, "aws:s3-batch-operations", value.Tasks.Count, value.UnknownFields);
        return value.Tasks;
    }

    private protected override string IdOf(S3BatchTask record) => record.TaskId ?? "";

    private protected override string? RecordOf(S3BatchResult answer) => answer.TaskId ?? "";

    private protected override S3BatchResult Fail(S3BatchTask record, Exception? exception) => exception is PermanentFailureException permanent
        ? record.FailedPermanently(permanent.Message)
        : record.FailedTemporarily(exception?.GetType().Name);

    private protected override S3BatchResult? Postpone(S3BatchTask record) => record.FailedTemporarily("There was no time left.");

    private protected override S3BatchResponse Respond(S3BatchRequest value, S3BatchResult[] answers, LambdaContext context) => S3BatchResponse.For(value, answers);
}
