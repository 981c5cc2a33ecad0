using LambdaKit.EventConformance.Checking;
using LambdaKit.EventConformance.Sources;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.Payloads;

/// <summary>A document and the model that reads it.</summary>
internal sealed record PayloadDocument(string Name, SampleModel Model, byte[] Json)
{
    /// <summary>The rehearsal documents of all payloads, and our fixtures, each with the model that knows the most of it.</summary>
    public static IReadOnlyList<PayloadDocument> Own { get; } = [.. Samples(), .. Fixtures()];

    /// <summary>Those, and the real events where they are at hand.</summary>
    public static IReadOnlyList<PayloadDocument> All { get; } = [.. Own, .. Real()];

    public static PayloadDocument Find(string name) => Own.Single(document => document.Name == name);

    private static IEnumerable<PayloadDocument> Samples() =>
        PayloadModel.All.Where(payload => payload.Sample.Length > 0).Select(payload => new PayloadDocument(payload.Name, payload.Model, payload.Sample));

    private static IEnumerable<PayloadDocument> Fixtures() =>
        from name in typeof(Fixture).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
        where name.Contains("/Fixtures/", StringComparison.Ordinal)
        let json = Fixture.Read(name)
        let model = Choose(name.Split('/')[0], json)
        where model is not null
        select new PayloadDocument(name, model, json);

    private static IEnumerable<PayloadDocument> Real() =>
        from file in EventCorpus.All
        let source = SourceTable.Find(file.Source)
        where source is not null
        let json = file.Read()
        let model = SampleModel.Choose(file.IsResponse ? source.Responses : source.Events, json)
        where model is not null
        select new PayloadDocument(file.Path, model, json);

    private static SampleModel? Choose(string folder, byte[] json) =>
        PayloadModel.All
            .Where(payload => (payload.Model.Type.Namespace + ".").StartsWith($"LambdaKit.Events.{folder}.", StringComparison.Ordinal))
            .Select(payload => (payload.Model, Unknown: CountUnknown(payload.Model, json)))
            .Where(found => found.Unknown is not null)
            .OrderBy(found => found.Unknown)
            .Select(found => found.Model)
            .FirstOrDefault();

    private static int? CountUnknown(SampleModel model, byte[] json)
    {
        try
        {
            return UnknownFieldFinder.Find(model.Read(json)).Count();
        }
        catch (EventFormatException)
        {
            return null;
        }
    }
}
