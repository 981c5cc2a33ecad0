using Microsoft.CodeAnalysis;

namespace LambdaKit.Generators.Generation;

/// <summary>The types that the generator knows by name.</summary>
internal static class WellKnown
{
    public const string EventModelAttribute = "LambdaKit.Events.EventModelAttribute";
    public const string EventWordAttribute = "LambdaKit.Events.EventWordAttribute";
    public const string StoredAsAttribute = "LambdaKit.Events.Json.StoredAsAttribute";
    public const string RecurringAttribute = "LambdaKit.Events.Json.RecurringAttribute";
    public const string FloatingNumber = "global::LambdaKit.Events.Json.FloatingNumber";
    public const string JsonReadable = "LambdaKit.Events.Json.IJsonReadable<TSelf>";
    public const string JsonStorage = "LambdaKit.Events.Json.IJsonStorage<TSelf, TValue>";
    public const string JsonPropertyNameAttribute = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    public const string ValidatableTypeAttribute = "LambdaKit.Http.ValidatableTypeAttribute";
    public const string Validatable = "LambdaKit.Http.IValidatable";
    public const string List = "System.Collections.Generic.IReadOnlyList<T>";
    public const string Dictionary = "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>";

    public static AttributeData? Attribute(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() == name)
                return attribute;
        }

        return null;
    }

    /// <summary>The name in [JsonPropertyName], null where there is none.</summary>
    public static string? JsonName(IPropertySymbol property) => Argument(property, JsonPropertyNameAttribute) as string;

    /// <summary>The type in [StoredAs], null where there is none.</summary>
    public static ITypeSymbol? Storage(IPropertySymbol property) => Argument(property, StoredAsAttribute) as ITypeSymbol;

    private static object? Argument(ISymbol symbol, string attribute) =>
        Attribute(symbol, attribute)?.ConstructorArguments is { Length: 1 } arguments ? arguments[0].Value : null;
}
