using System.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaKit.Generators.Generation;

/// <summary>Completes every class that carries [EventModel], its partial properties, its reading and its writing; and every struct that carries [EventWord].</summary>
[Generator(LanguageNames.CSharp)]
public sealed class EventModelGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step that tells from the source what to generate.</summary>
    public const string ParseStep = "ParseEventModels";

    /// <summary>The name of the step whose results are written as code.</summary>
    public const string ModelStep = "EventModels";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnown.EventModelAttribute, static (node, _) => node is TypeDeclarationSyntax, ModelParser.Parse)
            .WithTrackingName(ParseStep);

        // Two outputs: a finding moves whenever a line is added above it, the code does not.
        var models = parsed.Select(static (model, _) => model.Model).Where(static model => model is not null).WithTrackingName(ModelStep);
        context.RegisterSourceOutput(models, static (output, model) =>
            output.AddSource(model!.HintName, SourceText.From(ModelWriter.Write(model), Encoding.UTF8))); // not null: the line above
        context.RegisterSourceOutput(parsed.SelectMany(static (model, _) => model.Findings), static (output, finding) =>
            output.ReportDiagnostic(finding.ToDiagnostic()));

        var words = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnown.EventWordAttribute, static (node, _) => node is TypeDeclarationSyntax, WordParser.Parse);
        context.RegisterSourceOutput(words.Select(static (word, _) => word.Word).Where(static word => word is not null), static (output, word) =>
            output.AddSource(word!.HintName, SourceText.From(WordWriter.Write(word), Encoding.UTF8))); // not null: the line above
        context.RegisterSourceOutput(words.Select(static (word, _) => word.Finding).Where(static finding => finding is not null), static (output, finding) =>
            output.ReportDiagnostic(finding!.ToDiagnostic())); // not null: the line above
    }
}
