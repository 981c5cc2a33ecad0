using LambdaKit.Events.EventBridge;
using LambdaKit.Handlers;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Does something at night.</summary>
internal sealed class ScheduledFunction : ScheduledHandler
{
    protected override ValueTask HandleAsync(DateTimeOffset scheduledTime, ScheduledEvent value, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", scheduledTime.Hour);
        return default;
    }
}
