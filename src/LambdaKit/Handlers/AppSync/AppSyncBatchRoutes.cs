using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.AppSync;
using LambdaKit.Events.Json;

namespace LambdaKit.Handlers.AppSync;

/// <summary>Which fields an <see cref="AppSyncBatchResolverHandler"/> resolves, and how.</summary>
public sealed class AppSyncBatchRoutes
{
    private readonly AppSyncFields<AppSyncFieldDelegate<JsonValue>> _fields = new();
    private readonly AppSyncFields<AppSyncBatchDelegate<JsonValue>> _batches = new();

    internal AppSyncBatchRoutes()
    {
    }

    internal int Count => _fields.Count + _batches.Count;

    /// <summary>A field that is resolved one by one; what one fails with is the error of that one.</summary>
    /// <param name="type">The type that the field is of, such as <c>Order</c>.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="arguments">How its arguments are read, such as <c>AppJson.Default.OrderArguments</c>.</param>
    /// <param name="result">How its value is written, such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="resolve">What resolves it.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such a route already.</exception>
    public AppSyncBatchRoutes Field<TArguments, TResult>(
        string type, string field, JsonTypeInfo<TArguments> arguments, JsonTypeInfo<TResult> result, AppSyncFieldDelegate<TArguments, TResult> resolve)
    {
        Add(type, field, AppSyncTyping.Typed(arguments, result, resolve));
        return this;
    }

    /// <summary>A field without arguments that is resolved one by one; what one fails with is the error of that one.</summary>
    /// <param name="type">The type that the field is of, such as <c>Order</c>.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="result">How its value is written, such as <c>AppJson.Default.Customer</c>.</param>
    /// <param name="resolve">What resolves it.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such a route already.</exception>
    public AppSyncBatchRoutes Field<TResult>(string type, string field, JsonTypeInfo<TResult> result, AppSyncFieldDelegate<TResult> resolve)
    {
        Add(type, field, AppSyncTyping.Typed(result, resolve));
        return this;
    }

    /// <summary>A field that is resolved for all objects at once, such as with one query; what that fails with is the error of each.</summary>
    /// <param name="type">The type that the field is of, such as <c>Order</c>.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="result">How one value is written, such as <c>AppJson.Default.Customer</c>.</param>
    /// <param name="resolve">What resolves it: as many values as there are requests, in their order.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such a route already.</exception>
    public AppSyncBatchRoutes Batch<TResult>(string type, string field, JsonTypeInfo<TResult> result, AppSyncBatchDelegate<TResult> resolve)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(resolve);
        _fields.Reserve(type, field);
        _batches.Add(type, field, async (requests, context, deadline) =>
        {
            var values = await resolve(requests, context, deadline).ConfigureAwait(false);
            var written = new JsonValue[values.Count];
            for (var i = 0; i < written.Length; i++)
                written[i] = JsonValue.From(values[i], result);
            return written;
        });
        return this;
    }

    internal AppSyncFieldDelegate<JsonValue>? FindField(AppSyncResolverRequest request) => _fields.Find(request);

    internal AppSyncBatchDelegate<JsonValue>? FindBatch(AppSyncResolverRequest request) => _batches.Find(request);

    private void Add(string type, string field, AppSyncFieldDelegate<JsonValue> resolve)
    {
        _batches.Reserve(type, field);
        _fields.Add(type, field, resolve);
    }
}
