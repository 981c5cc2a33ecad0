using System.Reflection;
using System.Text;
using LambdaKit.Generators.Generation;
using LambdaKit.Generators.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaKit.ConventionTests.Docs;

/// <summary>Compiles the code of a page as a user's project would, source generators included. A block sees the types of the blocks above it.</summary>
internal static class SnippetCompiler
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; " +
        "global using System.Threading; global using System.Threading.Tasks; global using Xunit;";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);
    private static readonly MetadataReference[] References = FindReferences();

    /// <summary>What the compiler finds wrong, each with its place in the page.</summary>
    /// <param name="blocks">The C# blocks of one page.</param>
    /// <param name="namespaces">What the blocks may use without saying so.</param>
    public static IReadOnlyList<string> Compile(IReadOnlyList<CodeBlock> blocks, params string[] namespaces)
    {
        var usings = ImplicitUsings + string.Concat(namespaces.Select(one => $" global using {one};"));
        var trees = new List<SyntaxTree> { CSharpSyntaxTree.ParseText(usings, Options) };
        for (var i = 0; i < blocks.Count; i++)
            trees.Add(CSharpSyntaxTree.ParseText(Wrap(blocks[i], i), Options, $"{blocks[i].File}.{i}.cs"));

        var compilation = CSharpCompilation.Create(
            "Snippets", trees, References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        CSharpGeneratorDriver.Create([new EventModelGenerator().AsSourceGenerator(), new ValidationGenerator().AsSourceGenerator(), JsonGenerator()], parseOptions: Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var findings);
        return
        [
            .. findings.Concat(output.GetDiagnostics())
                .Where(one => one.Severity == DiagnosticSeverity.Error || (one.Severity == DiagnosticSeverity.Warning && one.Id.StartsWith("CS86", StringComparison.Ordinal)))
                .Select(Describe)
        ];
    }

    /// <summary>Puts statements into a method, members into a class, and all of it into a namespace of its own.</summary>
    private static string Wrap(CodeBlock block, int index)
    {
        var unit = CSharpSyntaxTree.ParseText(block.Text, Options).GetCompilationUnitRoot();
        var text = new StringBuilder();
        foreach (var line in unit.Usings)
            Append(text, block, line);
        for (var i = 0; i < index; i++)
            text.Append("using Snippet").Append(i).Append(";\n");
        text.Append("namespace Snippet").Append(index).Append("\n{\n    internal static class Place;\n");
        foreach (var type in unit.Members.Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax))
            Append(text, block, type);

        var members = unit.Members.Where(member => member is not (BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or GlobalStatementSyntax) || IsMethod(member)).ToList();
        if (members.Count > 0)
        {
            text.Append("public sealed class Members\n{\n");
            foreach (var member in members)
                Append(text, block, member);
            text.Append("}\n");
        }

        var statements = unit.Members.OfType<GlobalStatementSyntax>().Where(statement => !IsMethod(statement)).ToList();
        if (statements.Count > 0)
        {
            text.Append("internal static class Statements\n{\npublic static async Task<int> RunAsync(string[] args)\n{\n");
            foreach (var statement in statements)
                Append(text, block, statement);
            text.Append("\n#line hidden\nawait Task.CompletedTask;\nreturn 0;\n}\n}\n");
        }
        return text.Append("}\n").ToString();
    }

    private static bool IsMethod(MemberDeclarationSyntax member) =>
        member is GlobalStatementSyntax { Statement: LocalFunctionStatementSyntax { AttributeLists.Count: > 0 } or LocalFunctionStatementSyntax { Modifiers: [{ RawKind: (int)SyntaxKind.PublicKeyword }, ..] } };

    private static void Append(StringBuilder text, CodeBlock block, SyntaxNode node)
    {
        var line = block.Line + node.SyntaxTree.GetLineSpan(node.FullSpan).StartLinePosition.Line;
        text.Append("#line ").Append(line).Append(" \"").Append(block.File).Append("\"\n").Append(node.ToFullString()).Append('\n');
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        return $"{place.Path} line {place.StartLinePosition.Line + 1}: {diagnostic.Id} {diagnostic.GetMessage()}";
    }

    private static ISourceGenerator JsonGenerator()
    {
        var path = typeof(SnippetCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "JsonGenerator").Value
            ?? throw new InvalidOperationException("The build did not find the SDK's JSON source generator.");
        var type = Assembly.LoadFrom(path).GetTypes().Single(type => type.Name == "JsonSourceGenerator");
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator(); // it has a constructor without parameters
    }

    private static MetadataReference[] FindReferences() =>
        [.. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator).Where(path => path.Length > 0).Select(path => MetadataReference.CreateFromFile(path))];
}
