using LambdaKit.Events.AppSyncEvents;
using LambdaKit.Events.Json;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers.AppSync;

/// <summary>A function that handles channels of an AppSync Event API: events that are published, clients that subscribe.</summary>
/// <remarks>
/// What a method throws for an event refuses that event with its message, and for a subscription the subscription. An <see cref="UnauthorizedAccessException"/>
/// refuses all that is published at once. Once any channel is mapped for publishing, channels that aren't are refused; likewise for subscribing. With none
/// mapped at all, events go on as they are, and everybody may subscribe.
/// </remarks>
public abstract class AppSyncEventsHandler : LambdaHandler<AppSyncEventsRequest, AppSyncEventsResponse?>
{
    private AppSyncEventsRoutes? _routes;

    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected AppSyncEventsHandler()
        : base(new ModelSerializer<AppSyncEventsRequest>(AppSyncEventsRequest.Serializer), new ModelSerializer<AppSyncEventsResponse>(AppSyncEventsResponse.Serializer)!) // null is written as null
    {
    }

    /// <summary>Says which channels there are, and what handles them. Called once, before the first event; a mistake stops the function's start.</summary>
    /// <param name="routes">Where they go.</param>
    protected abstract void Map(AppSyncEventsRoutes routes);

    /// <summary>Finds the channel's route and handles what is done to it.</summary>
    /// <param name="value">What is done.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>What becomes of each event; null for a subscription that is accepted.</returns>
    /// <exception cref="LambdaConfigurationException">The payload is not of a channel.</exception>
    protected sealed override ValueTask<AppSyncEventsResponse?> HandleAsync(AppSyncEventsRequest value, LambdaContext context, CancellationToken deadline)
    {
        if (value?.Info?.Channel?.Path is not { } channel || !(value.IsPublish || value.IsSubscribe))
            throw WrongSource.Error(this, "what is done to channels of an AppSync Event API", AppSyncEventsRequest.Serializer, value!); // null is written as nothing

        var routes = _routes ?? Routes();
        return value.IsPublish ? PublishAsync(routes.Publishing, channel, value, context, deadline) : SubscribeAsync(routes.Subscribing, channel, value, context, deadline);
    }

    internal sealed override void Prepare() => Routes();

    private static async ValueTask<AppSyncEventsResponse?> PublishAsync(
        AppSyncChannels<AppSyncPublishDelegate<JsonValue>> routes, string channel, AppSyncEventsRequest value, LambdaContext context, CancellationToken deadline)
    {
        var handle = routes.Find(channel);
        if (handle is null && routes.Count > 0)
            return Unmapped(channel);

        var outcomes = new List<AppSyncEventsOutcome>(value.Events.Count);
        for (var i = 0; i < value.Events.Count; i++)
        {
            var message = value.Events[i];
            var payload = message.Payload ?? JsonValue.Null;
            try
            {
                var result = handle is null ? payload : await handle(payload, value, context, deadline).ConfigureAwait(false);
                if (handle is null || !result.IsNull)
                    outcomes.Add(new AppSyncEventsOutcome { Id = message.Id, Payload = result });
            }
            catch (UnauthorizedAccessException exception)
            {
                AppSyncLog.Refused(context.Logger, value.Info?.Operation?.Value, channel, exception);
                return new AppSyncEventsResponse { Error = exception.Message };
            }
            catch (Exception exception)
            {
                AppSyncLog.PublishFailed(context.Logger, message.Id, channel, exception);
                outcomes.Add(new AppSyncEventsOutcome { Id = message.Id, Error = exception.Message });
            }
        }

        return new AppSyncEventsResponse { Events = outcomes };
    }

    private static async ValueTask<AppSyncEventsResponse?> SubscribeAsync(
        AppSyncChannels<AppSyncSubscribeDelegate> routes, string channel, AppSyncEventsRequest value, LambdaContext context, CancellationToken deadline)
    {
        var handle = routes.Find(channel);
        if (handle is null)
            return routes.Count > 0 ? Unmapped(channel) : null;

        try
        {
            await handle(value, context, deadline).ConfigureAwait(false);
            return null;
        }
        catch (Exception exception)
        {
            AppSyncLog.Refused(context.Logger, value.Info?.Operation?.Value, channel, exception);
            return new AppSyncEventsResponse { Error = exception.Message };
        }
    }

    private static AppSyncEventsResponse Unmapped(string channel) => new() { Error = $"The channel '{channel}' is not open." };

    private AppSyncEventsRoutes Routes()
    {
        var routes = new AppSyncEventsRoutes();
        Map(routes);
        return _routes = routes;
    }
}
