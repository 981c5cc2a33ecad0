using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.AppSync;

/// <summary>Which field is resolved, and what is wanted of it.</summary>
[EventModel]
public sealed partial class AppSyncFieldInfo
{
    /// <summary>The name of the field.</summary>
    [JsonPropertyName("fieldName")]
    [Recurring]
    public partial string? FieldName { get; init; }

    /// <summary>The type that the field is of, such as <c>Query</c>.</summary>
    [JsonPropertyName("parentTypeName")]
    [Recurring]
    public partial string? ParentTypeName { get; init; }

    /// <summary>The variables of the GraphQL operation, an object.</summary>
    [JsonPropertyName("variables")]
    public partial JsonValue? Variables { get; init; }

    /// <summary>The wanted fields of the value, with paths such as <c>author/name</c>; never null. A field that has an alias is named by it.</summary>
    [JsonPropertyName("selectionSetList")]
    public partial IReadOnlyList<string> SelectionSetList { get; init; }

    /// <summary>The wanted fields of the value as GraphQL.</summary>
    [JsonPropertyName("selectionSetGraphQL")]
    public partial string? SelectionSetGraphQL { get; init; }

    /// <summary>Whether a field of the value is wanted.</summary>
    /// <param name="path">Such as <c>id</c>, or <c>author/name</c>.</param>
    public bool Selects(string path)
    {
        for (var i = 0; i < SelectionSetList.Count; i++)
        {
            if (SelectionSetList[i] == path)
                return true;
        }

        return false;
    }
}
