using System.Text;

using LambdaKit.Generators.Diagnostics;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaKit.Generators.Generation;

/// <summary>Tells from a class with [EventModel] what to generate, and what is wrong with it.</summary>
internal sealed class ModelParser
{
    /// <summary>The number of a member has ten bits in LambdaKit.Events.Json.JsonMemberNames.</summary>
    private const int MostProperties = 1000;

    /// <summary>Members that the generator adds.</summary>
    private static readonly string[] Reserved = ["UnknownFields", "Serializer", "ReadFrom", "WriteTo", "Parse", "ToUtf8Json", "ToJson", "GetSerializer", "ModelSerializer"];

    private readonly GeneratorAttributeSyntaxContext _context;
    private readonly INamedTypeSymbol _class;
    private readonly TypeDeclarationSyntax _syntax;
    private readonly List<Finding> _findings = [];

    private ModelParser(GeneratorAttributeSyntaxContext context)
    {
        _context = context;
        _class = (INamedTypeSymbol)context.TargetSymbol;
        _syntax = (TypeDeclarationSyntax)context.TargetNode;
    }

    public static ParsedModel Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var parser = new ModelParser(context);
        var model = parser.ParseModel();
        return new ParsedModel(model, new EquatableList<Finding>(parser._findings));
    }

    private ModelSpec? ParseModel()
    {
        if (!_syntax.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            Report(_syntax.Identifier.GetLocation(), Rules.ModelIsNotPartial, _class.Name);
            return null;
        }

        if (WrongForm() is { } wrong)
        {
            Report(_syntax.Identifier.GetLocation(), Rules.ModelHasWrongForm, _class.Name, wrong);
            return null;
        }

        var properties = ParseProperties();
        var isPayload = _context.Attributes[0].NamedArguments.Any(a => a is { Key: "IsPayload", Value.Value: true });
        return new ModelSpec(
            _class.ContainingNamespace.IsGlobalNamespace ? "" : _class.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat).Replace("global::", ""),
            Escape(_class.Name),
            _class.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", _class.TypeParameters.Select(p => p.Name))}>",
            _class.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            _class.ToDisplayString().Replace("@", "").Replace('<', '{').Replace('>', '}') + ".g.cs",
            new EquatableList<PropertySpec>(properties),
            _class.GetMembers().Any(m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }),
            _class.InstanceConstructors.Any(c => !c.IsImplicitlyDeclared),
            isPayload ? SampleWriter.Write(_class, _context.SemanticModel.Compilation) : null);
    }

    /// <summary>Why the class can't be completed, as the middle of a sentence; null when it can.</summary>
    private string? WrongForm() => _class switch
    {
        { IsRecord: true } => "is a record",
        { ContainingType: not null } => "is nested in another type",
        { IsStatic: true } => "is static",
        { IsSealed: false } => "is not sealed",
        _ when !_class.InstanceConstructors.Any(c => c.Parameters.IsEmpty) => "has no constructor without parameters",
        _ when _syntax.Modifiers.Any(m => m.IsKind(SyntaxKind.FileKeyword)) => "is local to its file",
        _ when _class.GetMembers().Count(m => m is IPropertySymbol) > MostProperties => "has more than 1,000 properties",
        _ => null,
    };

    private List<PropertySpec> ParseProperties()
    {
        var properties = new List<PropertySpec>();
        var fields = new HashSet<string>(_class.MemberNames, StringComparer.Ordinal) { "_members" };
        foreach (var member in _class.GetMembers())
        {
            if (member is not IPropertySymbol property || WellKnown.JsonName(property) is not { } jsonName)
                continue;

            if (IsPlain(property, jsonName) && IsImplementable(property) && IsNew(property, jsonName, properties) && ParseProperty(property, jsonName, fields) is { } spec)
                properties.Add(spec);
        }

        return properties;
    }

    private bool IsImplementable(IPropertySymbol property)
    {
        var wrong = property switch
        {
            { IsStatic: true } => "is static",
            { IsPartialDefinition: false } => "is not partial",
            { GetMethod: null } => "has no get",
            { SetMethod.IsInitOnly: true } => null,
            { SetMethod: null } => "has no init",
            _ => "has set instead of init",
        };
        if (wrong is not null)
            Report(Locate(property), Rules.PropertyIsNotPartial, property.Name, wrong);
        return wrong is null;
    }

    private bool IsPlain(IPropertySymbol property, string jsonName)
    {
        if (Reserved.Contains(property.Name))
        {
            Report(Locate(property), Rules.MemberIsReserved, property.Name);
            return false;
        }

        var length = Encoding.UTF8.GetByteCount(jsonName);
        var wrong = length == 0 ? "is empty"
            : length > 127 ? "is too long"
            : jsonName.Any(c => c is '"' or '\\' || char.IsControl(c) || char.IsSurrogate(c)) ? "would have to be escaped"
            : null;
        if (wrong is not null)
            Report(Locate(property), Rules.NameIsNotPlain, property.Name, jsonName, wrong);
        return wrong is null;
    }

    private bool IsNew(IPropertySymbol property, string jsonName, List<PropertySpec> properties)
    {
        var other = properties.Find(p => p.JsonName == jsonName);
        if (other is not null)
            Report(Locate(property), Rules.NameIsTaken, other.Name.TrimStart('@'), property.Name, jsonName);
        return other is null;
    }

    private PropertySpec? ParseProperty(IPropertySymbol property, string jsonName, HashSet<string> fields)
    {
        var compilation = _context.SemanticModel.Compilation;
        TypeSpec? type;
        string? storage = null;
        if (WellKnown.Storage(property) is { } storageType)
        {
            type = TypeOfStored(property);
            if (WrongStorage(storageType, property) is { } wrong)
            {
                var value = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : property.Type;
                var valueName = value.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
                Report(Locate(property), Rules.StorageDoesNotFit, storageType.Name, property.Name, wrong, valueName);
                return null;
            }

            storage = storageType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        }
        else
        {
            type = TypeParser.Parse(property.Type, compilation, out var advice);
            if (type is { Shape: JsonShape.Model or JsonShape.Readable, IsNullable: false, IsStruct: false, CanBeCreated: false })
            {
                type = null;
                advice = "declare it nullable, since nothing can stand in for a missing one";
            }

            if (type is null)
            {
                Report(Locate(property), Rules.TypeIsNotSupported, property.Name, property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), advice);
                return null;
            }

            // A double may have fewer digits than the JSON.
            if (type.Shape == JsonShape.Double)
                storage = WellKnown.FloatingNumber;
        }

        var isRecurring = WellKnown.Attribute(property, WellKnown.RecurringAttribute) is not null;
        if (isRecurring && (storage is not null || type.Shape != JsonShape.String))
        {
            var typeName = property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            Report(Locate(property), Rules.TypeIsNotSupported, property.Name, typeName, "[Recurring] is for strings without [StoredAs]; take one of them away");
            return null;
        }

        return new PropertySpec(jsonName, Escape(property.Name), FieldName(property.Name, fields), Modifiers(property), InitModifier(property), type, storage, isRecurring, With(property));
    }

    /// <summary>What the model declares to be copied with another value of a property. A method that doesn't fit is left to the compiler, which misses its body.</summary>
    private WithSpec? With(IPropertySymbol property)
    {
        foreach (var member in _class.GetMembers("With" + property.Name))
        {
            if (member is IMethodSymbol { IsPartialDefinition: true, IsStatic: false, IsGenericMethod: false, Parameters.Length: 1 } method &&
                method.Parameters[0] is { RefKind: RefKind.None } parameter &&
                SymbolEqualityComparer.Default.Equals(method.ReturnType, _class) &&
                SymbolEqualityComparer.IncludeNullability.Equals(parameter.Type, property.Type))
            {
                return new WithSpec(SyntaxFacts.GetText(method.DeclaredAccessibility), Escape(parameter.Name));
            }
        }

        return null;
    }

    private static TypeSpec TypeOfStored(IPropertySymbol property)
    {
        var isNullable = property.NullableAnnotation == NullableAnnotation.Annotated;
        var type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : property.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        return new TypeSpec(JsonShape.Readable, type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), "", isNullable, type.IsValueType, CanBeCreated: false, Element: null);
    }

    /// <summary>Why a storage type doesn't fit, as the middle of a sentence; null when it does.</summary>
    private string? WrongStorage(ITypeSymbol storage, IPropertySymbol property)
    {
        var value = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : property.Type;
        if (storage is not INamedTypeSymbol { IsValueType: true } named)
            return "it is not a struct";
        if (TypeParser.Find(named, WellKnown.JsonStorage) is not { } contract)
            return "it does not implement IJsonStorage with itself as the first type argument";
        if (!SymbolEqualityComparer.Default.Equals(contract.TypeArguments[1], value))
            return $"it stores '{contract.TypeArguments[1].ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'";
        if (!TypeParser.HasMembers(named, _context.SemanticModel.Compilation, "ReadFrom", "WriteTo", "From", "HasValue", "Value"))
            return "its members are explicit implementations of the interface";
        return !property.Type.IsValueType && property.NullableAnnotation != NullableAnnotation.Annotated && property.Type.SpecialType != SpecialType.System_String
            ? "the property is not nullable, and nothing can stand in for a missing value"
            : null;
    }

    private static string FieldName(string property, HashSet<string> taken)
    {
        var name = "_" + char.ToLowerInvariant(property[0]) + property.Substring(1);
        while (!taken.Add(name))
            name += "_";
        return name;
    }

    private static string Modifiers(IPropertySymbol property) =>
        SyntaxFacts.GetText(property.DeclaredAccessibility) + (property.IsRequired ? " required partial" : " partial");

    private static string InitModifier(IPropertySymbol property) =>
        property.SetMethod is { } init && init.DeclaredAccessibility != property.DeclaredAccessibility ? SyntaxFacts.GetText(init.DeclaredAccessibility) + " " : "";

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static Location Locate(IPropertySymbol property) => property.Locations[0];

    private void Report(Location location, DiagnosticDescriptor rule, params string[] arguments) => _findings.Add(Finding.At(location, rule, arguments));
}
