using System.Text;

using LambdaKit.Generators.Generation;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaKit.Generators.Validation;

/// <summary>Writes the validation of every type that carries [ValidatableType], from its data annotations.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ValidationGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step whose results are added as code.</summary>
    public const string TypeStep = "ValidatableTypes";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.SyntaxProvider.ForAttributeWithMetadataName(
            WellKnown.ValidatableTypeAttribute, static (node, _) => node is TypeDeclarationSyntax, ValidatableParser.Parse);

        // Two outputs: a finding moves whenever a line is added above it, the code does not.
        var types = parsed.Select(static (type, _) => type.Type).Where(static type => type is not null).WithTrackingName(TypeStep);
        context.RegisterSourceOutput(types, static (output, type) =>
            output.AddSource(type!.HintName, SourceText.From(ValidatableWriter.Write(type), Encoding.UTF8))); // not null: the line above
        context.RegisterSourceOutput(parsed.SelectMany(static (type, _) => type.Findings), static (output, finding) =>
            output.ReportDiagnostic(finding.ToDiagnostic()));
    }
}
