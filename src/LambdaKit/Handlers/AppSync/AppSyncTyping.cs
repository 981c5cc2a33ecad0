using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Json;

namespace LambdaKit.Handlers.AppSync;

/// <summary>Makes resolvers of JSON from resolvers of types.</summary>
internal static class AppSyncTyping
{
    /// <summary>A field's resolver that reads arguments and writes the result.</summary>
    public static AppSyncFieldDelegate<JsonValue> Typed<TArguments, TResult>(
        JsonTypeInfo<TArguments> arguments, JsonTypeInfo<TResult> result, AppSyncFieldDelegate<TArguments, TResult> resolve)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(resolve);
        return Typed(result, (request, context, deadline) =>
        {
            var json = request.Arguments is { IsNull: false } given ? given : JsonValue.Parse("{}"u8);
            return resolve(json.As(arguments)!, request, context, deadline); // an object in JSON is no null
        });
    }

    /// <summary>A field's resolver that writes the result.</summary>
    public static AppSyncFieldDelegate<JsonValue> Typed<TResult>(JsonTypeInfo<TResult> result, AppSyncFieldDelegate<TResult> resolve)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(resolve);
        return (request, context, deadline) =>
        {
            var resolving = resolve(request, context, deadline);
            return resolving.IsCompletedSuccessfully ? new(JsonValue.From(resolving.Result, result)) : WaitAsync(resolving, result);
        };

        static async ValueTask<JsonValue> WaitAsync(ValueTask<TResult> resolving, JsonTypeInfo<TResult> result) => JsonValue.From(await resolving.ConfigureAwait(false), result);
    }
}
