using Microsoft.CodeAnalysis;

namespace LambdaKit.Generators.Generation;

/// <summary>Tells from a type in the source which code it needs.</summary>
internal static class TypeParser
{
    private static readonly SymbolDisplayFormat WithNullability =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>What the type needs; null and what to do instead when the generator has nothing for it.</summary>
    public static TypeSpec? Parse(ITypeSymbol type, Compilation compilation, out string advice)
    {
        advice = "use a string, bool, int, long, decimal or double, an event model, an IReadOnlyList or IReadOnlyDictionary<string, ...> of them, " +
            "or a type that implements IJsonReadable";
        var isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        else
            type = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

        if (ToPrimitive(type.SpecialType) is { } primitive)
            return new TypeSpec(primitive, type.ToDisplayString(WithNullability), (isNullable && type.IsValueType ? "Nullable" : "") + primitive, isNullable, type.IsValueType, CanBeCreated: false, Element: null);

        if (type is ITypeParameterSymbol parameter)
        {
            advice = "constrain it by 'class' and by IJsonReadable of itself";
            return IsReadableClass(parameter)
                ? new TypeSpec(JsonShape.Readable, parameter.Name, parameter.Name, isNullable, IsStruct: false, CanBeCreated: false, Element: null)
                : null;
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named)
            return null;

        var name = named.ToDisplayString(WithNullability);
        if (Collection(named) is { } element)
        {
            if (Parse(element, compilation, out advice) is not { } elementSpec)
                return null;

            var shape = named.TypeArguments.Length == 1 ? JsonShape.List : JsonShape.Map;
            return new TypeSpec(shape, name, shape + "Of" + elementSpec.ShortName, isNullable, IsStruct: false, CanBeCreated: false, elementSpec);
        }

        var canBeCreated = CanBeCreated(named, compilation);
        if (WellKnown.Attribute(named, WellKnown.EventModelAttribute) is not null)
            return new TypeSpec(JsonShape.Model, name, ShortName(named, isNullable), isNullable, IsStruct: false, canBeCreated, Element: null);

        // What another generator adds is not seen here.
        if (WellKnown.Attribute(named, WellKnown.EventWordAttribute) is not null)
            return new TypeSpec(JsonShape.Readable, name, ShortName(named, isNullable), isNullable, IsStruct: true, CanBeCreated: true, Element: null);

        if (Find(named, WellKnown.JsonReadable) is null)
            return null;

        if (!HasMembers(named, compilation, "ReadFrom", "WriteTo"))
        {
            advice = "its methods ReadFrom and WriteTo must be public, not explicit implementations of the interface";
            return null;
        }

        return new TypeSpec(JsonShape.Readable, name, ShortName(named, isNullable), isNullable, named.IsValueType, canBeCreated, Element: null);
    }

    /// <summary>The generic interface that a type implements with itself as the first type argument.</summary>
    public static INamedTypeSymbol? Find(INamedTypeSymbol type, string @interface)
    {
        foreach (var candidate in type.AllInterfaces)
        {
            if (candidate.OriginalDefinition.ToDisplayString() == @interface &&
                SymbolEqualityComparer.Default.Equals(candidate.TypeArguments[0], type))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Whether what stands for a type parameter is a class with JSON code of its own.</summary>
    private static bool IsReadableClass(ITypeParameterSymbol parameter) =>
        parameter.HasReferenceTypeConstraint &&
        parameter.ConstraintTypes.OfType<INamedTypeSymbol>().Any(c =>
            c.OriginalDefinition.ToDisplayString() == WellKnown.JsonReadable && SymbolEqualityComparer.Default.Equals(c.TypeArguments[0], parameter));

    /// <summary>Whether generated code can name these members: they are no explicit implementations of an interface.</summary>
    public static bool HasMembers(INamedTypeSymbol type, Compilation compilation, params string[] names)
    {
        foreach (var name in names)
        {
            if (!type.GetMembers(name).Any(m => compilation.IsSymbolAccessibleWithin(m, compilation.Assembly)))
                return false;
        }

        return true;
    }

    private static JsonShape? ToPrimitive(SpecialType type) => type switch
    {
        SpecialType.System_String => JsonShape.String,
        SpecialType.System_Boolean => JsonShape.Boolean,
        SpecialType.System_Int32 => JsonShape.Int32,
        SpecialType.System_Int64 => JsonShape.Int64,
        SpecialType.System_Decimal => JsonShape.Decimal,
        SpecialType.System_Double => JsonShape.Double,
        _ => null,
    };

    /// <summary>What a list has, or the values of a dictionary with string keys.</summary>
    private static ITypeSymbol? Collection(INamedTypeSymbol type) => type.OriginalDefinition.ToDisplayString() switch
    {
        WellKnown.List => type.TypeArguments[0],
        WellKnown.Dictionary when type.TypeArguments[0].SpecialType == SpecialType.System_String => type.TypeArguments[1],
        _ => null,
    };

    /// <summary>Whether <c>new()</c> makes one without more ado.</summary>
    private static bool CanBeCreated(INamedTypeSymbol type, Compilation compilation) =>
        !type.IsAbstract &&
        type.InstanceConstructors.Any(c => c.Parameters.IsEmpty && compilation.IsSymbolAccessibleWithin(c, compilation.Assembly)) &&
        !type.GetMembers().Any(m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });

    private static string ShortName(INamedTypeSymbol type, bool isNullable)
    {
        var name = isNullable && type.IsValueType ? "Nullable" + type.Name : type.Name;
        foreach (var argument in type.TypeArguments)
            name += "Of" + argument.Name;
        return name;
    }
}
