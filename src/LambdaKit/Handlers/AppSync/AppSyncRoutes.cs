using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.AppSync;
using LambdaKit.Events.Json;

namespace LambdaKit.Handlers.AppSync;

/// <summary>Which fields an <see cref="AppSyncResolverHandler"/> resolves, and how.</summary>
public sealed class AppSyncRoutes
{
    private readonly AppSyncFields<AppSyncFieldDelegate<JsonValue>> _fields = new();

    internal AppSyncRoutes()
    {
    }

    internal int Count => _fields.Count;

    /// <summary>A field with arguments.</summary>
    /// <param name="type">The type that the field is of, such as <c>Query</c>.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="arguments">How its arguments are read, such as <c>AppJson.Default.OrderArguments</c>.</param>
    /// <param name="result">How its value is written, such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="resolve">What resolves it.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such a route already.</exception>
    public AppSyncRoutes Field<TArguments, TResult>(
        string type, string field, JsonTypeInfo<TArguments> arguments, JsonTypeInfo<TResult> result, AppSyncFieldDelegate<TArguments, TResult> resolve)
    {
        _fields.Add(type, field, AppSyncTyping.Typed(arguments, result, resolve));
        return this;
    }

    /// <summary>A field without arguments, such as one that is found by the object it is of: <see cref="AppSyncResolverRequest.Source"/>.</summary>
    /// <param name="type">The type that the field is of, such as <c>Order</c>.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="result">How its value is written, such as <c>AppJson.Default.Customer</c>.</param>
    /// <param name="resolve">What resolves it.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such a route already.</exception>
    public AppSyncRoutes Field<TResult>(string type, string field, JsonTypeInfo<TResult> result, AppSyncFieldDelegate<TResult> resolve)
    {
        _fields.Add(type, field, AppSyncTyping.Typed(result, resolve));
        return this;
    }

    internal AppSyncFieldDelegate<JsonValue>? Find(AppSyncResolverRequest request) => _fields.Find(request);
}
