using LambdaKit.EventConformance.Checking;
using LambdaKit.EventConformance.Exceptions;
using LambdaKit.EventConformance.Reports;
using LambdaKit.EventConformance.Sources;

namespace LambdaKit.Events.Tests.Corpus;

public sealed class CorpusTests
{
    private static readonly SampleChecker Checker = new(ExceptionList.Load());

    public static TheoryData<string> Files => new(EventCorpus.All.Select(file => file.Path));

    [CorpusTheory]
    [MemberData(nameof(Files))]
    public void Real_event_is_detected_read_and_written_back_as_the_same_json(string path)
    {
        var result = Check(EventCorpus.All.Single(file => file.Path == path));

        Assert.Null(result.Error);
        Assert.True(result.IsSame, result.Difference);
        Assert.True(result.IsDetectedRight, $"It is detected as {result.Detected}.");
    }

    [CorpusFact]
    public void Every_field_of_the_real_events_has_a_property_or_a_reason_why_not()
    {
        var report = new ConformanceReport([.. EventCorpus.All.Select(Check)]);

        Assert.Empty(report.Sources.SelectMany(source => source.Unmodelled.Where(field => field.Reason is null).Select(field => $"{field.Path} in {source.Name}")));
        Assert.False(report.AreTooManyUnmodelled);
    }

    [CorpusFact]
    public void Every_folder_of_real_events_is_a_known_source() =>
        Assert.Empty(EventCorpus.All.Select(file => file.Source).Distinct().Except(SourceTable.All.Select(source => source.Name)));

    private static FileResult Check(SampleFile file) => Checker.Check(file, file.Read());
}
