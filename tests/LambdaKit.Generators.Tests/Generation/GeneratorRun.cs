using LambdaKit.Events;
using LambdaKit.Generators.Generation;
using LambdaKit.Http;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaKit.Generators.Tests.Generation;

/// <summary>The generator, run over a source text in memory.</summary>
internal sealed class GeneratorRun
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Text.Json.Serialization;\nusing LambdaKit.Events;\nusing LambdaKit.Events.Json;\n";

    private static readonly MetadataReference[] References = FindReferences();

    private GeneratorRun(GeneratorDriver driver, Compilation input)
    {
        Driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _);
        Input = input;
        Output = output;
    }

    public GeneratorDriver Driver { get; }

    public Compilation Input { get; }

    /// <summary>The source with what was generated from it.</summary>
    public Compilation Output { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results[0];

    /// <summary>What the generator reports, as <c>LK0001: message</c>.</summary>
    public IReadOnlyList<string> Findings => [.. Result.Diagnostics.Select(d => $"{d.Id}: {d.GetMessage()}")];

    /// <summary>What the compiler reports about source and generated code, warnings included.</summary>
    public IReadOnlyList<string> CompilerMessages =>
        [.. Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString())];

    public static GeneratorRun Of(string source, LanguageVersion version = LanguageVersion.CSharp13) => Of(new EventModelGenerator(), source, version);

    public static GeneratorRun Of(IIncrementalGenerator generator, string source, LanguageVersion version = LanguageVersion.CSharp13)
    {
        var options = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Generated",
            [CSharpSyntaxTree.ParseText(Usings + source, options, "Source.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(driver, compilation);
    }

    /// <summary>The next run of the same driver, over a changed source.</summary>
    public GeneratorRun Then(Func<Compilation, Compilation> change) => new(Driver, change(Input));

    /// <summary>The text generated for a class.</summary>
    public string TextOf(string hintName) => Result.GeneratedSources.Single(s => s.HintName == hintName).SourceText.ToString();

    private static MetadataReference[] FindReferences()
    {
        var platform = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return
        [
            .. platform.Split(Path.PathSeparator)
                .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll")
                .Select(p => MetadataReference.CreateFromFile(p)),
            MetadataReference.CreateFromFile(typeof(EventModelAttribute).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(IValidatable).Assembly.Location),
        ];
    }
}
