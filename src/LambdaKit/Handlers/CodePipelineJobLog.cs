using Microsoft.Extensions.Logging;

namespace LambdaKit.Handlers;

/// <summary>What jobs of pipelines write to the log: never the job, which holds credentials.</summary>
internal static partial class CodePipelineJobLog
{
    [LoggerMessage(EventId = 1, EventName = "JobFailed", Level = LogLevel.Error, Message = "The job {JobId} failed, and the pipeline is told so")]
    public static partial void Failed(ILogger logger, string jobId, Exception exception);
}
