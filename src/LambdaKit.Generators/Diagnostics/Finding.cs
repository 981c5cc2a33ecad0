using LambdaKit.Generators.Generation;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaKit.Generators.Diagnostics;

/// <summary>A diagnostic that can be compared: it holds no syntax.</summary>
internal sealed record Finding(DiagnosticDescriptor Rule, string FilePath, TextSpan Span, LinePositionSpan Lines, EquatableList<string> Arguments)
{
    public static Finding At(Location location, DiagnosticDescriptor rule, params string[] arguments) =>
        new(rule, location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span, new EquatableList<string>(arguments));

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location.Create(FilePath, Span, Lines), [.. Arguments]);
}
