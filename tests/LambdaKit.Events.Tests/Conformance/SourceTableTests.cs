using LambdaKit.EventConformance.Checking;
using LambdaKit.EventConformance.Docs;
using LambdaKit.EventConformance.Exceptions;
using LambdaKit.EventConformance.Sources;
using LambdaKit.Events.Detection;
using LambdaKit.Events.Ses;
using LambdaKit.Events.Sns;

namespace LambdaKit.Events.Tests.Conformance;

public sealed class SourceTableTests
{
    private const string Page = "docs/event-sources.md";

    /// <summary>Documents that come as texts in the events of other services.</summary>
    private static readonly Type[] InsideOfOthers = [typeof(SesNotification), typeof(SnsNotification)];

    public static TheoryData<string> WithFixture => new(SourceTable.All.Where(source => source.Fixture is not null).Select(source => source.Name));

    [Fact]
    public void Page_about_the_sources_says_what_the_table_says()
    {
        var isSame = File.ReadAllText(Path.Combine(Root, Page)) == SourcePage.Write();

        Assert.True(isSame, $"{Page} is not what the table says. Make it anew: dotnet run --project tools/EventConformance -c Release -- --docs {Page}");
    }

    [Fact]
    public void Every_source_has_models_a_page_and_a_sample()
    {
        var lacking = SourceTable.All
            .Where(source => (source.Events.Count == 0 && source.NotDetected is null) || source.Reference is null || (source.Fixture is null && !source.IsFragment && source.NotDetected is null))
            .Select(source => source.Name);

        Assert.Empty(lacking);
    }

    [Fact]
    public void Every_folder_has_one_row() => Assert.Equal(SourceTable.All.Count, SourceTable.All.Select(source => source.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_payload_is_in_the_table_or_a_part_of_one()
    {
        var named = SourceTable.All.SelectMany(source => source.Events.Concat(source.Responses)).SelectMany(model => model.Type.GetGenericArguments().Append(model.Type)).ToHashSet();

        Assert.Empty(Payloads.PayloadModel.All.Select(payload => payload.Model.Type).Where(type => !named.Contains(type)).Except(InsideOfOthers));
    }

    [Theory]
    [MemberData(nameof(WithFixture))]
    public void Sample_of_a_source_is_detected_and_read_with_nothing_unknown(string name)
    {
        var source = SourceTable.Find(name)!; // it is in the table
        var json = Fixture.Read(source.Fixture!); // only those that have one

        var model = SampleModel.Choose(source.Events, json);

        Assert.NotNull(model);
        var value = model.Read(json);
        if (name != "cloudwatch-dashboard") // a widget's own parameters stand beside those of the service
            Assert.Empty(UnknownFieldFinder.Find(value).Select(field => field.Path));
        JsonDifference.AssertSame(json, model.Write(value));
        Assert.True(source.IsRight(EventSourceDetector.Detect(json)), $"It is detected as {EventSourceDetector.Detect(json)}.");
    }

    [Fact]
    public void Every_exception_has_a_reason_and_a_source_that_there_is()
    {
        var exceptions = ExceptionList.Load();
        var patterns = exceptions.Fields.Select(one => (one.Source, one.Reason))
            .Concat(exceptions.Detection.Select(one => (Source: one.File, one.Reason)))
            .Concat(exceptions.Differences.Select(one => (Source: one.File, one.Reason)))
            .ToList();

        Assert.NotEmpty(patterns);
        Assert.All(patterns, one => Assert.EndsWith(".", one.Reason, StringComparison.Ordinal));
        Assert.All(patterns, one => Assert.Contains(SourceTable.All, source => Pattern.Matches(one.Source.Split('/')[0], source.Name)));
    }

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LambdaKit.sln")))
                folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("No LambdaKit.sln lies above the tests, so there is no page to compare.");
        }
    }
}
