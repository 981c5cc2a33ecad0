using LambdaKit.Generators.Diagnostics;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaKit.Generators.Generation;

/// <summary>Tells from a struct with [EventWord] what to generate, or what is wrong with it.</summary>
internal static class WordParser
{
    public static ParsedWord Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var syntax = (TypeDeclarationSyntax)context.TargetNode;
        if (WrongForm(type, syntax) is { } wrong)
            return new ParsedWord(null, Finding.At(syntax.Identifier.GetLocation(), Rules.WordHasWrongForm, type.Name, wrong));

        var containingNamespace = type.ContainingNamespace.IsGlobalNamespace
            ? ""
            : type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat).Replace("global::", "");
        return new ParsedWord(new WordSpec(containingNamespace, type.Name, type.ToDisplayString().Replace("@", "") + ".g.cs"), null);
    }

    /// <summary>Why the struct can't be completed, as the middle of a sentence; null when it can.</summary>
    private static string? WrongForm(INamedTypeSymbol type, TypeDeclarationSyntax syntax) => type switch
    {
        { IsRecord: false } => "is not a record",
        { IsReadOnly: false } => "is not readonly",
        { IsGenericType: true } => "is generic",
        { ContainingType: not null } => "is nested in another type",
        _ when !syntax.Modifiers.Any(SyntaxKind.PartialKeyword) => "is not partial",
        _ when type.GetMembers("Value").OfType<IPropertySymbol>().FirstOrDefault() is not { Type.SpecialType: SpecialType.System_String } => "has no text 'Value'",
        _ when !type.InstanceConstructors.Any(c => c.Parameters.Length == 1 && c.Parameters[0].Type.SpecialType == SpecialType.System_String) => "cannot be made of a text alone",
        _ => null,
    };
}
