namespace LambdaKit.Events.Tests.Corpus;

public sealed class CorpusTests
{
    /// <summary>Fields of the files that the services do not send, each with the reason why a file has it.</summary>
    private static readonly Dictionary<string, string> NotSentByTheService = new(StringComparer.Ordinal)
    {
        ["Records[].s3.object.urlDecodedKey"] = "AWS's Go library adds it when it writes an event",
        ["multiValueHeaders"] = "AWS's Go library writes it into responses of payload format 2.0, which does not have it",
    };

    public static TheoryData<string> Files => CorpusModel.AllFiles;

    [CorpusTheory]
    [MemberData(nameof(Files))]
    public void Real_event_is_read_and_written_back_as_the_same_json(string file)
    {
        var json = EventCorpus.Read(file);

        var written = CorpusModel.Write(CorpusModel.Read(file, json));

        JsonDifference.AssertSame(json, written);
    }

    [CorpusFact]
    public void Every_field_of_the_real_events_has_a_property()
    {
        var unknown = CorpusModel.Sources
            .SelectMany(EventCorpus.Files)
            .SelectMany(file => CorpusModel.UnknownPaths(CorpusModel.Read(file, EventCorpus.Read(file))).Select(path => (Path: path, File: file)))
            .Where(found => !NotSentByTheService.ContainsKey(found.Path))
            .Select(found => $"{found.Path} in {found.File}");

        Assert.Empty(unknown);
    }

    [CorpusFact]
    public void Corpus_has_files_of_every_source() => Assert.All(CorpusModel.Sources, source => Assert.NotEmpty(EventCorpus.Files(source)));
}
