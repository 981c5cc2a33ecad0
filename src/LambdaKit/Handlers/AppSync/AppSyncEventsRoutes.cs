using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Json;

namespace LambdaKit.Handlers.AppSync;

/// <summary>Which channels an <see cref="AppSyncEventsHandler"/> handles, and how.</summary>
/// <remarks>A channel is <c>/news/sports</c>, or <c>/news/*</c> for all below it. Of several that fit, the most specific one is taken.</remarks>
public sealed class AppSyncEventsRoutes
{
    internal AppSyncEventsRoutes()
    {
    }

    internal AppSyncChannels<AppSyncPublishDelegate<JsonValue>> Publishing { get; } = new();

    internal AppSyncChannels<AppSyncSubscribeDelegate> Subscribing { get; } = new();

    /// <summary>Events that are published in a channel, each as a value of the author's type.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="payload">How an event is read, and what is returned is written, such as <c>AppJson.Default.Score</c>.</param>
    /// <param name="handle">What handles one event.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">The channel can't be one, or is there already.</exception>
    public AppSyncEventsRoutes Publish<TPayload>(string channel, JsonTypeInfo<TPayload> payload, AppSyncPublishDelegate<TPayload> handle)
    {
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(handle);
        Publishing.Add(channel, async (value, request, context, deadline) =>
        {
            var read = value.As(payload) ?? throw new InvalidDataException("The event is null, which is nothing to publish.");
            var result = await handle(read, request, context, deadline).ConfigureAwait(false);
            return result is null ? JsonValue.Null : JsonValue.From(result, payload);
        });
        return this;
    }

    /// <summary>Events that are published in a channel, each as its JSON.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="handle">What handles one event; JSON's null drops it.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">The channel can't be one, or is there already.</exception>
    public AppSyncEventsRoutes Publish(string channel, AppSyncPublishDelegate<JsonValue> handle)
    {
        Publishing.Add(channel, handle);
        return this;
    }

    /// <summary>Clients that subscribe to a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="handle">What lets them subscribe, or refuses it.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">The channel can't be one, or is there already.</exception>
    public AppSyncEventsRoutes Subscribe(string channel, AppSyncSubscribeDelegate handle)
    {
        Subscribing.Add(channel, handle);
        return this;
    }
}
