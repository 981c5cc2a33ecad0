using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>Which events an <see cref="EventBridgeRouter"/> handles, and how.</summary>
public sealed class EventBridgeRoutes
{
    private readonly Dictionary<(string Source, string DetailType), EventBridgeDelegate> _routes = [];

    internal EventBridgeRoutes()
    {
    }

    /// <summary>Events with a detail that brings its JSON with it.</summary>
    /// <param name="source">Who says it, such as <c>aws.s3</c>; not empty, compared letter by letter.</param>
    /// <param name="detailType">What happened, such as <c>Object Created</c>; likewise.</param>
    /// <param name="detail">How the detail is read, such as <c>S3ObjectCreated.Serializer</c>.</param>
    /// <param name="handle">What handles it.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such a route already.</exception>
    public EventBridgeRoutes On<TDetail>(string source, string detailType, EventSerializer<TDetail> detail, EventBridgeDelegate<TDetail> handle)
    {
        ArgumentNullException.ThrowIfNull(detail);
        return Add(source, detailType, new ModelSerializer<TDetail>(detail), handle);
    }

    /// <summary>Events with a detail of the author's own type.</summary>
    /// <param name="source">Who says it, such as <c>shop.orders</c>; not empty, compared letter by letter.</param>
    /// <param name="detailType">What happened, such as <c>OrderPlaced</c>; likewise.</param>
    /// <param name="detail">Such as <c>AppJson.Default.OrderPlaced</c>.</param>
    /// <param name="handle">What handles it.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such a route already.</exception>
    public EventBridgeRoutes On<TDetail>(string source, string detailType, JsonTypeInfo<TDetail> detail, EventBridgeDelegate<TDetail> handle) =>
        Add(source, detailType, PayloadSerializers.OfType(detail), handle);

    /// <summary>Events whose detail is not read, or read by the method itself.</summary>
    /// <param name="source">Who says it; not empty, compared letter by letter.</param>
    /// <param name="detailType">What happened; likewise.</param>
    /// <param name="handle">What handles it.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such a route already.</exception>
    public EventBridgeRoutes On(string source, string detailType, EventBridgeDelegate handle)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentException.ThrowIfNullOrEmpty(detailType);
        ArgumentNullException.ThrowIfNull(handle);
        if (!_routes.TryAdd((source, detailType), handle))
        {
            throw new LambdaConfigurationException(
                $"There are two routes for events of '{source}' with the detail type '{detailType}', so one would never run. Map each kind of event once.");
        }

        return this;
    }

    internal int Count => _routes.Count;

    internal EventBridgeDelegate? Find(string source, string detailType) => _routes.GetValueOrDefault((source, detailType));

    private EventBridgeRoutes Add<TDetail>(string source, string detailType, PayloadSerializer<TDetail> details, EventBridgeDelegate<TDetail> handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return On(source, detailType, (value, context, deadline) => handle(EventBridgeDetail.Read(details, value), value, context, deadline));
    }
}
