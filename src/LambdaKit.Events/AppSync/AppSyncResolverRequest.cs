using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.AppSync;

/// <summary>A field of a GraphQL API is to be resolved: the function returns its value, any JSON.</summary>
/// <remarks>
/// A resolver that batches sends several at once: take an <see cref="EventList{T}"/> of them, and return one <see cref="AppSyncBatchResult"/> for each.
/// <see href="https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class AppSyncResolverRequest
{
    /// <summary>The arguments of the field, an object; <see cref="JsonValue.As{T}"/> reads it as a type of yours.</summary>
    [JsonPropertyName("arguments")]
    public partial JsonValue? Arguments { get; init; }

    /// <summary>The caller; null when the API is called with an API key.</summary>
    [JsonPropertyName("identity")]
    public partial AppSyncIdentity? Identity { get; init; }

    /// <summary>The value of the object that the field is of; null for fields of queries, mutations and subscriptions.</summary>
    [JsonPropertyName("source")]
    public partial JsonValue? Source { get; init; }

    /// <summary>The HTTP request; null when missing.</summary>
    [JsonPropertyName("request")]
    public partial AppSyncHttpRequest? Request { get; init; }

    /// <summary>Which field is resolved and what is wanted of it; null with Amplify's <c>@function</c>.</summary>
    [JsonPropertyName("info")]
    public partial AppSyncFieldInfo? Info { get; init; }

    /// <summary>What the function before this one in a pipeline returned; null outside of pipelines, and for the first.</summary>
    [JsonPropertyName("prev")]
    public partial AppSyncPreviousResult? Previous { get; init; }

    /// <summary>What functions of one pipeline share, an object; null when missing.</summary>
    [JsonPropertyName("stash")]
    public partial JsonValue? Stash { get; init; }

    /// <summary>The type that the field is of, with Amplify's <c>@function</c>; otherwise null. <see cref="TypeName"/> has it for both.</summary>
    [JsonPropertyName("typeName")]
    [Recurring]
    public partial string? AmplifyTypeName { get; init; }

    /// <summary>The name of the field, with Amplify's <c>@function</c>; otherwise null. <see cref="FieldName"/> has it for both.</summary>
    [JsonPropertyName("fieldName")]
    [Recurring]
    public partial string? AmplifyFieldName { get; init; }

    /// <summary>The type that the field is of, such as <c>Query</c>; null when missing.</summary>
    public string? TypeName => AmplifyTypeName ?? Info?.ParentTypeName;

    /// <summary>The name of the field; null when missing.</summary>
    public string? FieldName => AmplifyFieldName ?? Info?.FieldName;
}
