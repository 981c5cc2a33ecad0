using LambdaKit.Events.CodePipeline;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>A function that is an action of a pipeline. The pipeline always gets its result: also when the method throws, and when it takes too long; otherwise it would wait for an hour.</summary>
/// <remarks>
/// The message of what is thrown is shown in the pipeline. The invocation itself succeeds then, so that Lambda does not run the job again; the failure is in the log.
/// The method's token is cancelled <see cref="ResultReserve"/> before the function's timeout. A method that doesn't heed it is left behind after another half of that.
/// </remarks>
public abstract class CodePipelineJobHandler : LambdaHandler<CodePipelineJobEvent>
{
    private const int MaxMessageLength = 5000;

    private readonly ICodePipelineJobSink _sink;

    /// <summary>An action.</summary>
    /// <param name="sink">Where the results go.</param>
    protected CodePipelineJobHandler(ICodePipelineJobSink sink)
        : base(new ModelSerializer<CodePipelineJobEvent>(CodePipelineJobEvent.Serializer))
    {
        ArgumentNullException.ThrowIfNull(sink);
        _sink = sink;
    }

    /// <summary>How much of the invocation's time is kept for the result: 5 seconds by default, and never more than half of what is left at the start.</summary>
    protected virtual TimeSpan ResultReserve => TimeSpan.FromSeconds(5);

    /// <summary>Does the job.</summary>
    /// <param name="job">The job. It holds temporary credentials, so it does not belong into logs.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled <see cref="ResultReserve"/> before Lambda ends the invocation.</param>
    /// <returns>What is to be passed on.</returns>
    protected abstract ValueTask<CodePipelineJobResult> HandleAsync(CodePipelineJob job, LambdaContext context, CancellationToken deadline);

    /// <summary>Does the job, and puts its result.</summary>
    /// <param name="value">The job.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is no job of a pipeline.</exception>
    protected sealed override async ValueTask HandleAsync(CodePipelineJobEvent value, LambdaContext context, CancellationToken deadline)
    {
        if (value?.Job is not { Id: { } id } job)
            throw WrongSource.Error(this, "jobs of CodePipeline", CodePipelineJobEvent.Serializer, value!); // null is written as nothing

        CodePipelineJobResult result;
        try
        {
            result = await ReservedTime.RunAsync(token => HandleAsync(job, context, token).AsTask(), context, ResultReserve).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            CodePipelineJobLog.Failed(context.Logger, id, exception);
            var message = $"{(exception is ILambdaError error ? error.ErrorType : exception.GetType().Name)}: {exception.Message}";
            await _sink.PutFailureAsync(id, message.Length > MaxMessageLength ? message[..MaxMessageLength] : message, context.RequestId, deadline).ConfigureAwait(false);
            return;
        }

        // Outside of the try: a result that can't be put is no failure of the job.
        await _sink.PutSuccessAsync(id, result ?? new CodePipelineJobResult(), deadline).ConfigureAwait(false);
    }
}
