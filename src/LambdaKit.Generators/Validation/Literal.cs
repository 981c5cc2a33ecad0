using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaKit.Generators.Validation;

/// <summary>Writes constants as C# that means the same wherever it stands.</summary>
internal static class Literal
{
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Of(TypedConstant constant) => constant.Kind switch
    {
        _ when constant.IsNull => "null",
        TypedConstantKind.Array => $"new {ElementOf(constant)}[] {{ {string.Join(", ", constant.Values.Select(Of))} }}",
        TypedConstantKind.Type => $"typeof({Name((ITypeSymbol)constant.Value!)})", // not null: the first line
        TypedConstantKind.Enum => $"({Name(constant.Type!)})({Of(constant.Value!)})",
        _ => Of(constant.Value!),
    };

    /// <summary>Creates the annotation that stands in the source; messages are left out where they are ours to write.</summary>
    public static string Create(AttributeData attribute, bool withMessages)
    {
        var arguments = string.Join(", ", attribute.ConstructorArguments.Select(Of));
        var properties = string.Join(", ", attribute.NamedArguments
            .Where(one => withMessages || !one.Key.StartsWith("ErrorMessage", StringComparison.Ordinal))
            .Select(one => $"{one.Key} = {Of(one.Value)}"));
        return $"new {Name(attribute.AttributeClass!)}({arguments})" + (properties.Length == 0 ? "" : $" {{ {properties} }}"); // an annotation that was found has a class
    }

    public static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static string ElementOf(TypedConstant array)
    {
        var element = Name(((IArrayTypeSymbol)array.Type!).ElementType); // an array has a type
        return array.Values.Any(one => one.IsNull) ? element + "?" : element;
    }

    private static string Of(object value) => value switch
    {
        string text => Of(text),
        bool flag => flag ? "true" : "false",
        char letter => SymbolDisplay.FormatLiteral(letter, quote: true),
        double number => double.IsNaN(number) ? "double.NaN"
            : double.IsInfinity(number) ? number > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity"
            : "(" + SymbolDisplay.FormatPrimitive(number, quoteStrings: true, useHexadecimalNumbers: false) + "D)",
        float number => float.IsNaN(number) ? "float.NaN"
            : float.IsInfinity(number) ? number > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity"
            : "(" + SymbolDisplay.FormatPrimitive(number, quoteStrings: true, useHexadecimalNumbers: false) + "F)",
        int number => number < 0 ? $"({Digits(number)})" : Digits(number),
        long number => $"({Digits(number)}L)",
        ulong number => $"{Digits(number)}UL",
        uint number => $"{Digits(number)}U",
        _ => $"({Keyword(value)})({SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)})",
    };

    private static string Digits(object number) => SymbolDisplay.FormatPrimitive(number, quoteStrings: true, useHexadecimalNumbers: false);

    private static string Keyword(object number) => number switch
    {
        byte => "byte",
        sbyte => "sbyte",
        short => "short",
        _ => "ushort",
    };
}
