using LambdaKit.Generators.Generation;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaKit.Generators.Tests.Generation;

public sealed class EventModelGeneratorTests
{
    [Theory]
    [InlineData(nameof(Sources.Order), Sources.Order, "Shop.Order.g.cs")]
    [InlineData(nameof(Sources.Awkward), Sources.Awkward, "namespace.Inner.class.g.cs")]
    public void Generated_text_is_the_approved_one(string name, string source, string hintName)
    {
        var run = GeneratorRun.Of(source);

        Snapshot.Matches(name, run.TextOf(hintName));
    }

    [Theory]
    [InlineData(Sources.Order, LanguageVersion.CSharp13)]
    [InlineData(Sources.Order, LanguageVersion.Preview)]
    [InlineData(Sources.Awkward, LanguageVersion.CSharp13)]
    [InlineData(Sources.Awkward, LanguageVersion.Preview)]
    public void Generated_code_compiles_without_a_warning(string source, LanguageVersion version)
    {
        var run = GeneratorRun.Of(source, version);

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerMessages);
    }

    [Fact]
    public void A_model_in_the_global_namespace_compiles()
    {
        var run = GeneratorRun.Of("""[EventModel] sealed partial class Ping { [JsonPropertyName("a")] public partial int A { get; init; } }""");

        Assert.Empty(run.CompilerMessages);
        Assert.Equal(["Ping.g.cs"], run.Result.GeneratedSources.Select(s => s.HintName));
    }

    [Fact]
    public void A_model_without_nullable_annotations_compiles()
    {
        var run = GeneratorRun.Of("""
            #nullable disable
            [EventModel] sealed partial class Ping
            {
                [JsonPropertyName("a")] public partial string A { get; init; }
                [JsonPropertyName("b")] public partial IReadOnlyList<string> B { get; init; }
                [JsonPropertyName("c")] public partial IReadOnlyDictionary<string, Ping> C { get; init; }
            }
            """);

        Assert.Empty(run.CompilerMessages);
    }

    [Fact]
    public void A_model_with_a_hundred_properties_compiles()
    {
        var properties = string.Concat(Enumerable.Range(0, 100).Select(i => $"[JsonPropertyName(\"p{i}\")] public partial int? P{i} {{ get; init; }}\n"));

        var run = GeneratorRun.Of("[EventModel(IsPayload = true)] sealed partial class Wide {" + properties + "}");

        Assert.Empty(run.CompilerMessages);
    }

    [Fact]
    public void A_model_without_properties_keeps_unknown_fields_only_and_compiles()
    {
        var run = GeneratorRun.Of("[EventModel(IsPayload = true)] sealed partial class Empty;");

        Assert.Empty(run.CompilerMessages);
    }

    [Fact]
    public void Models_of_the_same_name_in_two_namespaces_can_meet_in_one()
    {
        var run = GeneratorRun.Of("""
            namespace A { [EventModel] sealed partial class Item { [JsonPropertyName("x")] public partial int X { get; init; } } }
            namespace B { [EventModel] sealed partial class Item { [JsonPropertyName("x")] public partial int X { get; init; } } }
            namespace C
            {
                [EventModel] sealed partial class Both
                {
                    [JsonPropertyName("a")] public partial IReadOnlyList<A.Item> As { get; init; }
                    [JsonPropertyName("b")] public partial IReadOnlyList<B.Item> Bs { get; init; }
                }
            }
            """);

        Assert.Empty(run.CompilerMessages);
    }

    [Fact]
    public void A_model_can_be_made_of_models_and_types_of_LambdaKit()
    {
        var run = GeneratorRun.Of("""
            [EventModel(IsPayload = true)] sealed partial class Job
            {
                [JsonPropertyName("message")] public partial LambdaKit.Events.Sqs.SqsMessage? Message { get; init; }
                [JsonPropertyName("headers")] public partial HeaderMap Headers { get; init; }
                [JsonPropertyName("sent")] [StoredAs(typeof(IsoTime))] public partial DateTimeOffset? Sent { get; init; }
            }
            """);

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerMessages);
        Assert.Contains("messageId", run.TextOf("Job.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_generic_model_holds_models_of_any_kind()
    {
        var run = GeneratorRun.Of("""
            [EventModel(IsPayload = true)] sealed partial class Envelope<TDetail>
                where TDetail : class, IJsonReadable<TDetail>
            {
                [JsonPropertyName("detail")] public partial TDetail? Detail { get; init; }
                [JsonPropertyName("more")] public partial IReadOnlyList<TDetail> More { get; init; }
            }

            [EventModel] sealed partial class Part { [JsonPropertyName("a")] public partial int? A { get; init; } }

            static class User
            {
                public static int? Read() => Envelope<Part>.Parse("{}").Detail?.A;
            }
            """);

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerMessages);
        Assert.Contains("{\\\"detail\\\":{},\\\"more\\\":[{}]}", run.TextOf("Envelope{TDetail}.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_can_be_a_property_and_an_element()
    {
        var run = GeneratorRun.Of("""
            [EventModel(IsPayload = true)] sealed partial class Job
            {
                [JsonPropertyName("status")] public partial Status? Status { get; init; }
                [JsonPropertyName("all")] public partial IReadOnlyList<Status> All { get; init; }
            }

            [EventWord] readonly partial record struct Status(string Value) { public static Status Done => new("DONE"); }
            """);

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerMessages);
        Snapshot.Matches("Status", run.TextOf("Status.g.cs"));
    }

    [Fact]
    public void Unchanged_models_are_not_generated_again_when_another_file_changes()
    {
        var first = GeneratorRun.Of(Sources.Order);

        var second = first.Then(c => c.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other;", (CSharpParseOptions)c.SyntaxTrees.First().Options)));

        AssertNothingNew(second);
    }

    [Fact]
    public void Unchanged_models_are_not_generated_again_when_lines_are_added_above_them()
    {
        var first = GeneratorRun.Of(Sources.Order);

        var second = first.Then(c =>
        {
            var tree = c.SyntaxTrees.First();
            return c.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText("// A comment.\n" + tree, (CSharpParseOptions)tree.Options, tree.FilePath));
        });

        AssertNothingNew(second);
    }

    [Fact]
    public void A_changed_model_alone_is_generated_again()
    {
        var first = GeneratorRun.Of(Sources.Order);

        var second = first.Then(c =>
        {
            var tree = c.SyntaxTrees.First();
            return c.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.ToString().Replace("\"article\"", "\"item\"", StringComparison.Ordinal), (CSharpParseOptions)tree.Options, tree.FilePath));
        });

        // The sample of the order holds a line, so both are new.
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified], Reasons(second));
        Assert.Contains("item", second.TextOf("Shop.Line.g.cs"), StringComparison.Ordinal);
        Assert.NotEqual(first.TextOf("Shop.Order.g.cs"), second.TextOf("Shop.Order.g.cs"));
    }

    private static void AssertNothingNew(GeneratorRun run)
    {
        var reasons = Reasons(run);
        Assert.NotEmpty(reasons);
        Assert.All(reasons, r => Assert.True(r is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, r.ToString()));
        Assert.All(
            run.Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs),
            o => Assert.Equal(IncrementalStepRunReason.Cached, o.Reason));
    }

    private static IncrementalStepRunReason[] Reasons(GeneratorRun run) =>
        [.. run.Result.TrackedSteps[EventModelGenerator.ModelStep].SelectMany(s => s.Outputs).Select(o => o.Reason)];
}
