using LambdaKit.Events.CloudWatchLogs;
using LambdaKit.Serialization;

namespace LambdaKit.Transforms;

/// <summary>A function that a subscription filter of CloudWatch Logs sends log events to. It gets them decompressed; messages that only check whether it can be reached are passed over.</summary>
/// <remarks>What it throws fails the invocation, and CloudWatch Logs tries again. A function must not log about its own log events: it would call itself for ever.</remarks>
public abstract class CloudWatchLogsHandler : LambdaHandler<CloudWatchLogsEvent>
{
    /// <summary>A handler of log events.</summary>
    protected CloudWatchLogsHandler()
        : base(new ModelSerializer<CloudWatchLogsEvent>(CloudWatchLogsEvent.Serializer))
    {
    }

    /// <summary>How large a batch may be when decompressed, in bytes; 16 MiB by default, at least 1.</summary>
    protected virtual int MaxBatchBytes => CloudWatchLogsBatch.DefaultMaxBytes;

    /// <summary>Handles the log events of one log stream.</summary>
    /// <param name="batch">The log events, and where they come from.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected abstract ValueTask HandleAsync(CloudWatchLogsBatch batch, LambdaContext context, CancellationToken deadline);

    /// <summary>Decompresses an event and handles it.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaKit.Events.EventFormatException">The event holds no batch of log events, or one that is too large.</exception>
    protected sealed override ValueTask HandleAsync(CloudWatchLogsEvent value, LambdaContext context, CancellationToken deadline)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(context);
        var batch = value.ReadBatch(MaxBatchBytes);
        if (!batch.IsControlMessage)
            return HandleAsync(batch, context, deadline);

        TransformLog.ControlMessage(context.Logger);
        return default;
    }
}
