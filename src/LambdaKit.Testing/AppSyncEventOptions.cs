using LambdaKit.Events.AppSync;
using LambdaKit.Events.Json;

namespace LambdaKit.Testing;

/// <summary>What a test says of a GraphQL field beside its name.</summary>
public sealed class AppSyncEventOptions
{
    /// <summary>The arguments of the field, an object; an empty one by default.</summary>
    public JsonValue Arguments { get; init; } = JsonValue.Parse("{}");

    /// <summary>The value of the object that the field is of; null, the default, as for fields of queries and mutations.</summary>
    public JsonValue Source { get; init; }

    /// <summary>The caller; null, the default, as with an API key.</summary>
    public AppSyncIdentity? Identity { get; init; }

    /// <summary>The headers of the request; none by default.</summary>
    public HeaderMap Headers { get; init; }

    /// <summary>The fields of the value that are wanted, with paths such as <c>author/name</c>; <c>id</c> by default.</summary>
    public IReadOnlyList<string> SelectionSet { get; init; } = ["id"];
}
