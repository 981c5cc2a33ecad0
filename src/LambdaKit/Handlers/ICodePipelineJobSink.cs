namespace LambdaKit.Handlers;

/// <summary>Takes what a <see cref="CodePipelineJobHandler"/> has done to CodePipeline: calls of PutJobSuccessResult and PutJobFailureResult of the SDK.</summary>
public interface ICodePipelineJobSink
{
    /// <summary>Says that a job is done.</summary>
    /// <param name="jobId">Which job.</param>
    /// <param name="result">What is to be passed on.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    ValueTask PutSuccessAsync(string jobId, CodePipelineJobResult result, CancellationToken deadline);

    /// <summary>Says that a job has failed.</summary>
    /// <param name="jobId">Which job.</param>
    /// <param name="message">Why, up to 5,000 characters; the failure's type is <c>JobFailed</c>.</param>
    /// <param name="externalExecutionId">The identifier of the invocation, by which its log is found.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    ValueTask PutFailureAsync(string jobId, string message, string externalExecutionId, CancellationToken deadline);
}
