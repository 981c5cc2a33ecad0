using LambdaKit.Generators.Tests.Generation;
using LambdaKit.Generators.Validation;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaKit.Generators.Tests.Validation;

public sealed class ValidationGeneratorTests
{
    private const string Usings = "using System.ComponentModel.DataAnnotations;\nusing System.Linq;\nusing LambdaKit.Http;\n";

    private const string Purchase = Usings + """
        namespace Shop;

        [ValidatableType]
        internal sealed partial record Purchase([Required, StringLength(8, MinimumLength = 2)] string Sku, [Range(1, 10)] int Quantity) : IValidatableObject
        {
            [JsonPropertyName("e-mail"), EmailAddress, Display(Name = "Mail"), MaxLength(50, ErrorMessage = "{0}: at most {1}.")]
            public string? Email { get; init; }

            [Range(typeof(decimal), "0.5", "99.5", MaximumIsExclusive = true)]
            public decimal? Price { get; init; }

            [AllowedValues("a", "b", null)]
            public string? Kind { get; init; }

            [MinLength(1)]
            public IReadOnlyList<Line> Lines { get; init; } = [];

            public Dictionary<string, Line> ByName { get; init; } = [];

            public Line? First { get; init; }

            [Compare(nameof(Email))]
            public string? EmailAgain { get; init; }

            [Even]
            public int Number { get; init; }

            IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext context) => [];
        }

        [ValidatableType]
        internal readonly partial struct Line
        {
            [Required]
            public string? Name { get; init; }
        }

        internal sealed class EvenAttribute : ValidationAttribute
        {
            public override bool IsValid(object? value) => value is int number && number % 2 == 0;
        }
        """;

    [Fact]
    public void Generated_text_is_the_approved_one()
    {
        var run = GeneratorRun.Of(new ValidationGenerator(), Purchase);

        Assert.Empty(run.Findings);
        Snapshot.Matches("Purchase", run.TextOf("Shop.Purchase.Validation.g.cs"));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Preview)]
    public void Generated_code_compiles_without_a_warning(LanguageVersion version)
    {
        var run = GeneratorRun.Of(new ValidationGenerator(), Purchase, version);

        Assert.Empty(run.CompilerMessages);
    }

    [Theory]
    [InlineData("partial class Outer<T> where T : class { [ValidatableType] internal partial class M { [Required] public string? P { get; set; } } }")]
    [InlineData("[ValidatableType] partial class M<T> { [Required] public T? P { get; set; } [MaxLength(3)] public ICollection<T> Q { get; set; } = []; }")]
    [InlineData("[ValidatableType] partial class M { [Required] public string? P { get; set; } } [ValidatableType] partial class N : M { [Range(1, 2)] public long Q { get; set; } }")]
    [InlineData("[ValidatableType] partial record struct M([Range(0.5, 2)] float P, [Length(1, 2)] int[] Q, [Range(-1, 2)] double? R, [Range(-1, 2)] ulong S);")]
    [InlineData("[ValidatableType] partial class @class { [Required] public string? @event { get; set; } }")]
    [InlineData("[ValidatableType] partial class M { [DataType(DataType.Text), RegularExpression(@\"^\\d\"\"{3}$\"), DeniedValues(1, 'c', 2.5, -3L, typeof(int))] public string? P { get; set; } }")]
    [InlineData("[ValidatableType] partial class M { [Range(typeof(DateOnly), \"2020-01-01\", \"2030-01-01\")] public DateOnly P { get; set; } public M? Inner { get; set; } }")]
    [InlineData("[ValidatableType] partial class Empty;")]
    public void Code_of_types_of_every_kind_compiles(string source)
    {
        var run = GeneratorRun.Of(new ValidationGenerator(), Usings + source);

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerMessages);
        Assert.NotEmpty(run.Result.GeneratedSources);
    }

    [Theory]
    [InlineData("LK0010", "'M' carries [ValidatableType] but it is not partial", "[ValidatableType] class M;")]
    [InlineData("LK0010", "'M' carries [ValidatableType] but 'Outer' around it is not partial", "class Outer { [ValidatableType] partial class M; }")]
    [InlineData("LK0011", "'M' carries [ValidatableType] but is static", "[ValidatableType] static partial class M;")]
    [InlineData("LK0011", "'M' carries [ValidatableType] but is a ref struct", "[ValidatableType] ref partial struct M;")]
    [InlineData("LK0011", "'M' carries [ValidatableType] but is local to its file", "[ValidatableType] file partial class M;")]
    [InlineData("LK0011", "'M' carries [ValidatableType] but implements IValidatable itself", "[ValidatableType] partial class M : IValidatable { public void Validate(ValidationErrors errors) { } }")]
    [InlineData("LK0012", "'P' carries [MinLength], but its type has no length", "[ValidatableType] partial class M { [MinLength(1)] public int P { get; set; } }")]
    [InlineData("LK0012", "'P' carries [StringLength], but it is no string", "[ValidatableType] partial class M { [StringLength(1)] public int P { get; set; } }")]
    [InlineData("LK0012", "'P' carries [Range], but its limits are of another type", "[ValidatableType] partial class M { [Range(typeof(decimal), \"1\", \"2\")] public int P { get; set; } }")]
    [InlineData("LK0012", "'P' carries [Compare], but there is no property 'Q'", "[ValidatableType] partial class M { [Compare(\"Q\")] public int P { get; set; } }")]
    [InlineData("LK0012", "'P' carries [Required], but 'String' has no static property 'Text'", "[ValidatableType] partial class M { [Required(ErrorMessageResourceType = typeof(string), ErrorMessageResourceName = \"Text\")] public string? P { get; set; } }")]
    [InlineData("LK0012", "'P' carries [Own], but it needs reflection", "[ValidatableType] partial class M { [Own] public string? P { get; set; } } class OwnAttribute : ValidationAttribute { [System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode(\"\")] public OwnAttribute() { } }")]
    [InlineData("LK0012", "'P' carries [Own], but its class is private to another", "[ValidatableType] partial class M { [Own] public string? P { get; set; } private class OwnAttribute : ValidationAttribute; }")]
    public void What_cannot_be_generated_is_reported(string id, string message, string source)
    {
        var run = GeneratorRun.Of(new ValidationGenerator(), Usings + source);

        Assert.StartsWith($"{id}: {message}", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Unchanged_types_are_not_generated_again()
    {
        var first = GeneratorRun.Of(new ValidationGenerator(), Purchase);

        var second = first.Then(c =>
        {
            var tree = c.SyntaxTrees.First();
            return c.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText("// A comment.\n" + tree, (CSharpParseOptions)tree.Options, tree.FilePath));
        });

        var reasons = second.Result.TrackedSteps[ValidationGenerator.TypeStep].SelectMany(s => s.Outputs).Select(o => o.Reason).ToList();
        Assert.Equal(2, reasons.Count);
        Assert.All(reasons, r => Assert.True(r is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, r.ToString()));
    }
}
