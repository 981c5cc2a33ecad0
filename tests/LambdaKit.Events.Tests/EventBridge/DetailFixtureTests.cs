using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using LambdaKit.EventConformance.Sources;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Json;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.EventBridge;

/// <summary>For each typed detail there is a fixture with all of its fields; the table of sources says which model reads it.</summary>
public sealed class DetailFixtureTests
{
    private const string Folder = "EventBridge/Fixtures/";

    private static readonly string[] WithoutModel = ["custom", "scheduled", "scheduler"];

    public static TheoryData<string> Fixtures => [.. Names];

    private static IEnumerable<string> Names => typeof(DetailFixtureTests).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => Path.GetFileNameWithoutExtension(name[Folder.Length..]))
        .Except(WithoutModel, StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Every_property_of_a_detail_has_the_value_of_its_field(string fixture)
    {
        var detail = ReadDetail(fixture);

        Assert.Empty(PathsWithoutValue(detail, "detail"));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Every_field_of_a_detail_has_a_property(string fixture) => Assert.Empty(CorpusModel.UnknownPaths(ReadEvent(fixture)));

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Event_is_written_back_as_the_same_json(string fixture) =>
        JsonDifference.AssertSame(Fixture.Read($"{Folder}{fixture}.json"), CorpusModel.Write(ReadEvent(fixture)));

    [Fact]
    public void Every_typed_detail_of_the_table_has_a_fixture()
    {
        var read = Names.Select(fixture => ReadEvent(fixture).GetType()).ToHashSet();

        Assert.Empty(EventBridgeDetails.All.Select(model => model.Type).Where(type => !read.Contains(type)));
    }

    private static object ReadEvent(string fixture)
    {
        var json = Fixture.Read($"{Folder}{fixture}.json");
        return SampleModel.Choose(SourceTable.Find("eventbridge")!.Events, json)!.Read(json); // the table has the row, and its last model takes all
    }

    private static object ReadDetail(string fixture)
    {
        var happening = ReadEvent(fixture);
        Assert.Equal(typeof(EventBridgeEvent<>), happening.GetType().GetGenericTypeDefinition());
        return happening.GetType().GetProperty("Detail")!.GetValue(happening)!; // every event has it, and every fixture fills it
    }

    private static IEnumerable<string> PathsWithoutValue(object? value, string path) => value switch
    {
        null => [path],
        JsonValue json => json.IsNull ? [path] : [],
        string text => text.Length == 0 ? [path] : [],
        IEnumerable items => !items.Cast<object?>().Any() ? [path] : items.Cast<object?>().SelectMany(item => PathsWithoutValue(item, path + "[]")),
        _ when value.GetType().IsDefined(typeof(EventModelAttribute)) => value.GetType().GetProperties()
            .Where(property => property.IsDefined(typeof(JsonPropertyNameAttribute)))
            .SelectMany(property => PathsWithoutValue(property.GetValue(value), $"{path}.{property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name}")), // just asked for
        _ => [],
    };
}
