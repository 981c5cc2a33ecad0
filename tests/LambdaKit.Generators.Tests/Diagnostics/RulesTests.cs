using LambdaKit.Generators.Tests.Generation;

namespace LambdaKit.Generators.Tests.Diagnostics;

public sealed class RulesTests
{
    [Theory]
    [InlineData("LK0001", "'M' carries [EventModel] but is not partial", "[EventModel] sealed class M;")]
    [InlineData("LK0006", "'M' is nested in another type", "partial class Outer { [EventModel] sealed partial class M; }")]
    [InlineData("LK0006", "'M' is a record", "[EventModel] sealed partial record M;")]
    [InlineData("LK0006", "'M' is static", "[EventModel] static partial class M;")]
    [InlineData("LK0006", "'M' is not sealed", "[EventModel] partial class M;")]
    [InlineData("LK0006", "'M' is local to its file", "[EventModel] file sealed partial class M;")]
    [InlineData("LK0006", "'M' has no constructor without parameters", "[EventModel] sealed partial class M { public M(int x) { } }")]
    [InlineData("LK0009", "'M' carries [EventWord] but is not a record", "[EventWord] readonly partial struct M;")]
    [InlineData("LK0009", "'M' carries [EventWord] but is not readonly", "[EventWord] partial record struct M(string Value);")]
    [InlineData("LK0009", "'M' carries [EventWord] but is not partial", "[EventWord] readonly record struct M(string Value);")]
    [InlineData("LK0009", "'M' carries [EventWord] but is generic", "[EventWord] readonly partial record struct M<T>(string Value);")]
    [InlineData("LK0009", "'M' carries [EventWord] but is nested in another type", "class Outer { [EventWord] readonly partial record struct M(string Value); }")]
    [InlineData("LK0009", "'M' carries [EventWord] but has no text 'Value'", "[EventWord] readonly partial record struct M(string Text);")]
    [InlineData("LK0009", "'M' carries [EventWord] but has no text 'Value'", "[EventWord] readonly partial record struct M(int Value);")]
    [InlineData("LK0009", "'M' carries [EventWord] but cannot be made of a text alone", "[EventWord] readonly partial record struct M(string Value, int Other);")]
    public void A_class_that_cannot_be_completed_is_reported(string id, string message, string source)
    {
        var run = GeneratorRun.Of(source);

        Assert.StartsWith($"{id}: {message}", Assert.Single(run.Findings), StringComparison.Ordinal);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Theory]
    [InlineData("LK0002", "'P' carries [JsonPropertyName] but is not partial", "public int P { get; init; }")]
    [InlineData("LK0002", "'P' carries [JsonPropertyName] but has set instead of init", "public partial int P { get; set; }")]
    [InlineData("LK0002", "'P' carries [JsonPropertyName] but has no init", "public partial int P { get; }")]
    [InlineData("LK0002", "'P' carries [JsonPropertyName] but has no get", "public partial int P { init; }")]
    [InlineData("LK0002", "'P' carries [JsonPropertyName] but is static", "public static int P { get; set; }")]
    [InlineData("LK0003", "'P' is of type 'DateTime'", "public partial DateTime P { get; init; }")]
    [InlineData("LK0003", "'P' is of type 'float'", "public partial float P { get; init; }")]
    [InlineData("LK0003", "'P' is of type 'string[]'", "public partial string[] P { get; init; }")]
    [InlineData("LK0003", "'P' is of type 'List<string>'", "public partial List<string> P { get; init; }")]
    [InlineData("LK0003", "'P' is of type 'IReadOnlyDictionary<int, string>'", "public partial IReadOnlyDictionary<int, string> P { get; init; }")]
    [InlineData("LK0003", "'P' is of type 'IReadOnlyList<object>'", "public partial IReadOnlyList<object> P { get; init; }")]
    [InlineData("LK0003", "'P' is of type 'Union', which the generator cannot read and write; declare it nullable", "public partial Union P { get; init; }")]
    [InlineData("LK0003", "'P' is of type 'Demanding', which the generator cannot read and write; declare it nullable", "public partial Demanding P { get; init; }")]
    [InlineData("LK0003", "'P' is of type 'Hidden', which the generator cannot read and write; its methods", "public partial Hidden P { get; init; }")]
    [InlineData("LK0003", "'P' is of type 'T?', which the generator cannot read and write; constrain it by 'class'", "public partial T? P { get; init; }", "p", "<T>")]
    [InlineData("LK0003", "'P' is of type 'int', which the generator cannot read and write; [Recurring] is for strings", "[Recurring] public partial int P { get; init; }")]
    [InlineData("LK0003", "'P' is of type 'string', which the generator cannot read and write; [Recurring] is for strings", "[Recurring, StoredAs(typeof(Text))] public partial string P { get; init; }")]
    [InlineData("LK0005", "'String' cannot keep 'P': it is not a struct", "[StoredAs(typeof(string))] public partial DateOnly? P { get; init; }")]
    [InlineData("LK0005", "'Int32' cannot keep 'P': it does not implement IJsonStorage", "[StoredAs(typeof(int))] public partial DateOnly? P { get; init; }")]
    [InlineData("LK0005", "'Text' cannot keep 'P': it stores 'string'; name a readonly struct S with public members that implements IJsonStorage<S, DateOnly>", "[StoredAs(typeof(Text))] public partial DateOnly? P { get; init; }")]
    [InlineData("LK0007", "'P' has the JSON name 'a\"b', which would have to be escaped", "public partial int P { get; init; }", "a\\\"b")]
    [InlineData("LK0007", "'P' has the JSON name '', which is empty", "public partial int P { get; init; }", "")]
    [InlineData("LK0008", "'Parse' is the name of a member that the generator adds", "public partial int Parse { get; init; }")]
    public void A_property_that_cannot_be_implemented_is_reported(string id, string message, string property, string jsonName = "p", string typeParameters = "")
    {
        var run = GeneratorRun.Of($$"""
            [EventModel] sealed partial class M{{typeParameters}} { [JsonPropertyName("{{jsonName}}")] {{property}} }

            abstract class Union : IJsonReadable<Union>
            {
                public static Union ReadFrom(ref JsonReader reader) => throw new NotImplementedException();
                public void WriteTo(JsonWriter writer) { }
            }

            [EventModel] sealed partial class Demanding { [JsonPropertyName("q")] public required partial string Q { get; init; } }

            struct Hidden : IJsonReadable<Hidden>
            {
                static Hidden IJsonReadable<Hidden>.ReadFrom(ref JsonReader reader) => default;
                void IJsonReadable<Hidden>.WriteTo(JsonWriter writer) { }
            }

            struct Text : IJsonStorage<Text, string>
            {
                public bool HasValue => true;
                public string Value => "";
                public static Text From(string value) => default;
                public static Text ReadFrom(ref JsonReader reader) => default;
                public void WriteTo(JsonWriter writer) { }
            }
            """);

        Assert.StartsWith($"{id}: {message}", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_properties_with_one_JSON_name_are_reported()
    {
        var run = GeneratorRun.Of("""
            [EventModel] sealed partial class M
            {
                [JsonPropertyName("a")] public partial int A { get; init; }
                [JsonPropertyName("a")] public partial int B { get; init; }
            }
            """);

        Assert.StartsWith("LK0004: 'A' and 'B' are both called 'a' in JSON", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_stands_at_the_property()
    {
        var run = GeneratorRun.Of("""
            [EventModel] sealed partial class M
            {
                [JsonPropertyName("a")]
                public int A { get; init; }
            }
            """);

        var location = Assert.Single(run.Result.Diagnostics).Location;
        Assert.Equal("Source.cs", location.GetLineSpan().Path);
        Assert.Equal("A", run.Input.SyntaxTrees.First().GetText().ToString(location.SourceSpan));
    }

    [Fact]
    public void The_other_properties_of_a_model_with_a_mistake_are_still_implemented()
    {
        var run = GeneratorRun.Of("""
            [EventModel] sealed partial class M
            {
                [JsonPropertyName("a")] public partial float A { get; init; }
                [JsonPropertyName("b")] public partial int B { get; init; }
            }
            """);

        var text = run.TextOf("M.g.cs");
        Assert.Contains("partial int B", text, StringComparison.Ordinal);
        Assert.DoesNotContain("partial float A", text, StringComparison.Ordinal);
    }
}
