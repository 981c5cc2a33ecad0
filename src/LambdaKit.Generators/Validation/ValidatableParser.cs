using LambdaKit.Generators.Diagnostics;
using LambdaKit.Generators.Generation;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaKit.Generators.Validation;

/// <summary>Tells from a type with [ValidatableType] what to generate, and what is wrong with it.</summary>
internal sealed class ValidatableParser
{
    private const string ValidatableObject = "System.ComponentModel.DataAnnotations.IValidatableObject";

    private readonly Compilation _compilation;
    private readonly INamedTypeSymbol _type;
    private readonly TypeDeclarationSyntax _syntax;
    private readonly List<Finding> _findings = [];

    private ValidatableParser(GeneratorAttributeSyntaxContext context)
    {
        _compilation = context.SemanticModel.Compilation;
        _type = (INamedTypeSymbol)context.TargetSymbol;
        _syntax = (TypeDeclarationSyntax)context.TargetNode;
    }

    public static ParsedValidatable Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var parser = new ValidatableParser(context);
        var type = parser.ParseType();
        return new ParsedValidatable(type, new EquatableList<Finding>(parser._findings));
    }

    private ValidatableSpec? ParseType()
    {
        for (var syntax = _syntax; syntax is not null; syntax = syntax.Parent as TypeDeclarationSyntax)
        {
            if (syntax.Modifiers.Any(SyntaxKind.PartialKeyword))
                continue;

            Report(_syntax.Identifier.GetLocation(), Rules.ValidatableIsNotPartial, _type.Name, syntax == _syntax ? "it" : $"'{syntax.Identifier.Text}' around it");
            return null;
        }

        if (WrongForm() is var (wrong, remedy))
        {
            Report(_syntax.Identifier.GetLocation(), Rules.ValidatableHasWrongForm, _type.Name, wrong, remedy);
            return null;
        }

        var properties = new List<ValidatedProperty>();
        var jsonNames = new List<(string, string)>();
        foreach (var property in PropertiesOf(_type))
        {
            if (WellKnown.JsonName(property) is { } jsonName)
                jsonNames.Add((property.Name, jsonName));
            if (ParseProperty(property) is { } validated)
                properties.Add(validated);
        }

        return new ValidatableSpec(
            _type.ContainingNamespace.IsGlobalNamespace ? "" : _type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat).Replace("global::", ""),
            new EquatableList<string>(Declarations()),
            _type.ToDisplayString().Replace("@", "").Replace('<', '{').Replace('>', '}') + ".Validation.g.cs",
            new EquatableList<ValidatedProperty>(properties),
            new EquatableList<string>(ParseTypeRules()),
            _type.AllInterfaces.Any(one => one.ToDisplayString() == ValidatableObject),
            new EquatableList<(string, string)>(jsonNames));
    }

    /// <summary>Why the type can't be completed, and what to do; null when it can.</summary>
    private (string Wrong, string Remedy)? WrongForm() => _type switch
    {
        { IsStatic: true } => ("is static, so there is nothing to validate", "take the attribute away"),
        { IsRefLikeType: true } => ("is a ref struct, which no JSON is read into", "take the attribute away"),
        _ when _syntax.Modifiers.Any(one => one.IsKind(SyntaxKind.FileKeyword)) => ("is local to its file, where the generator can't complete it", "declare it without 'file'"),
        _ when _type.Interfaces.Any(one => one.ToDisplayString() == WellKnown.Validatable) =>
            ("implements IValidatable itself, so its validation would be there twice", "take one of them away; rules of your own may go into IValidatableObject"),
        _ => null,
    };

    private List<string> Declarations()
    {
        var declarations = new List<string>();
        for (var type = _type; type is not null; type = type.ContainingType)
        {
            var kind = (type.IsRecord, type.TypeKind) switch
            {
                (true, TypeKind.Struct) => "record struct",
                (true, _) => "record",
                (_, TypeKind.Struct) => "struct",
                (_, TypeKind.Interface) => "interface",
                _ => "class",
            };
            var name = SyntaxFacts.GetKeywordKind(type.Name) == SyntaxKind.None ? type.Name : "@" + type.Name;
            declarations.Insert(0, $"partial {kind} {name}" + (type.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", type.TypeParameters.Select(one => one.Name))}>"));
        }

        return declarations;
    }

    /// <summary>The public properties that can be read, those of base types among them.</summary>
    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            foreach (var member in owner.GetMembers())
            {
                if (member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public } property
                    && names.Add(property.Name))
                {
                    yield return property;
                }
            }
        }
    }

    private ValidatedProperty? ParseProperty(IPropertySymbol property)
    {
        RuleSpec? required = null;
        var rules = new List<RuleSpec>();
        string? display = null;
        foreach (var attribute in AttributesOf(property))
        {
            if (attribute.AttributeClass?.ToDisplayString() == RuleParser.Annotations + "DisplayAttribute")
                display = attribute.NamedArguments.FirstOrDefault(one => one.Key == "Name").Value.Value as string;
            if (!RuleParser.IsRule(attribute))
                continue;

            var parser = new RuleParser(_compilation, property, attribute);
            var rule = parser.Parse();
            if (parser.Wrong is var (wrong, remedy))
                Report(LocationOf(property), Rules.AnnotationCannotBeGenerated, property.Name, ShortName(attribute), wrong, remedy);
            else if (rule is not null && RuleParser.IsRequired(attribute))
                required = rule;
            else if (rule is not null)
                rules.Add(rule);
        }

        var nesting = NestingOf(property.Type);
        return required is null && rules.Count == 0 && nesting == Nesting.None
            ? null
            : new ValidatedProperty(property.Name, WellKnown.JsonName(property), display, required, new EquatableList<RuleSpec>(rules), nesting);
    }

    private List<string> ParseTypeRules()
    {
        var rules = new List<string>();
        for (var owner = _type; owner is not null; owner = owner.BaseType)
        {
            foreach (var attribute in owner.GetAttributes())
            {
                if (!RuleParser.IsRule(attribute))
                    continue;

                if (RuleParser.WrongAnnotation(attribute, _compilation) is var (wrong, remedy))
                    Report(_syntax.Identifier.GetLocation(), Rules.AnnotationCannotBeGenerated, _type.Name, ShortName(attribute), wrong, remedy);
                else
                    rules.Add(Literal.Create(attribute, withMessages: true));
            }
        }

        return rules;
    }

    /// <summary>Those of the property, of what it overrides, and of the parameter that a record makes it of.</summary>
    private static List<AttributeData> AttributesOf(IPropertySymbol property)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var attributes = new List<AttributeData>();
        for (var one = property; one is not null; one = one.OverriddenProperty)
            Take(one.GetAttributes());

        if (property.ContainingType.IsRecord)
        {
            foreach (var constructor in property.ContainingType.InstanceConstructors)
            {
                if (constructor.DeclaringSyntaxReferences.Any(one => one.GetSyntax() is RecordDeclarationSyntax) &&
                    constructor.Parameters.FirstOrDefault(one => one.Name == property.Name) is { } parameter)
                {
                    Take(parameter.GetAttributes());
                }
            }
        }

        return attributes;

        void Take(IReadOnlyList<AttributeData> more)
        {
            foreach (var group in more.GroupBy(one => one.AttributeClass, SymbolEqualityComparer.Default))
            {
                if (group.Key is not null && seen.Add(group.Key))
                    attributes.AddRange(group);
            }
        }
    }

    private static Nesting NestingOf(ITypeSymbol type)
    {
        if (IsValidatable(type))
            return Nesting.Value;
        if (type.SpecialType == SpecialType.System_String)
            return Nesting.None;
        if (type is IArrayTypeSymbol { Rank: 1 } array)
            return IsValidatable(array.ElementType) ? Nesting.Items : Nesting.None;

        foreach (var candidate in type is INamedTypeSymbol named ? type.AllInterfaces.Add(named) : type.AllInterfaces)
        {
            if (candidate.OriginalDefinition.SpecialType != SpecialType.System_Collections_Generic_IEnumerable_T)
                continue;
            if (IsValidatable(candidate.TypeArguments[0]))
                return Nesting.Items;
            if (candidate.TypeArguments[0] is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: { Length: 2 } entry }
                && entry[0].SpecialType == SpecialType.System_String && IsValidatable(entry[1]))
            {
                return Nesting.Entries;
            }
        }

        return Nesting.None;
    }

    /// <summary>Whether it is, or the generator will make it so.</summary>
    private static bool IsValidatable(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        if (type.ToDisplayString() == WellKnown.Validatable || type.AllInterfaces.Any(one => one.ToDisplayString() == WellKnown.Validatable))
            return true;

        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            if (WellKnown.Attribute(owner, WellKnown.ValidatableTypeAttribute) is not null)
                return true;
        }

        return type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(IsValidatable);
    }

    private Location LocationOf(IPropertySymbol property) =>
        property.Locations[0].IsInSource ? property.Locations[0] : _syntax.Identifier.GetLocation();

    private static string ShortName(AttributeData attribute)
    {
        var name = attribute.AttributeClass!.Name; // an annotation that was found has a class
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    private void Report(Location location, DiagnosticDescriptor rule, params string[] arguments) => _findings.Add(Finding.At(location, rule, arguments));
}
