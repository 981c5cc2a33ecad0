using System.Text;
using LambdaKit.EventConformance.Sources;
using LambdaKit.Events.Detection;
using LambdaKit.Events.Json;

namespace LambdaKit.EventConformance.Docs;

/// <summary>Writes <c>docs/event-sources.md</c> from the table of sources.</summary>
internal static class SourcePage
{
    private const int MostModels = 20;

    public static string Write()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Event sources

            <!-- Made by: dotnet run --project tools/EventConformance -c Release -- --docs docs/event-sources.md -->

            Every source that can invoke a function, and the classes for what it sends and what it wants back. The classes lie in `LambdaKit.Events`, in the
            namespace that the table says. They keep every field, also those that nobody knows yet: an event that is read and written again is the same JSON.

            `EventSourceDetector.Detect` tells a source by a payload's own fields, in one pass over its bytes. How it does is in the last table.


            """);
        AppendGroup(page, "HTTP", HttpSources.All);
        AppendGroup(page, "Queues, topics, buckets, e-mail", MessagingSources.All);
        AppendGroup(page, "Streams and brokers", StreamSources.All);
        AppendGroup(page, "EventBridge", EventBridgeSources.All);
        AppendGroup(page, "Users, bots and agents", UserSources.All);
        AppendGroup(page, "Operations", OperationsSources.All);
        AppendDetection(page);
        AppendCheck(page);
        return page.ToString();
    }

    private static void AppendGroup(StringBuilder page, string title, IReadOnlyList<SampleSource> sources)
    {
        page.Append($"## {title}\n\n| source | event | response | handler | namespace | detected as | |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var source in sources)
        {
            var detected = source.IsFragment ? "part of an event" : source.Detected.Count > 0 ? Join(source.Detected.Select(one => Code(one.ToString()))) : "no";
            page.Append($"| {source.Title} | {Models(source.Events)} | {Models(source.Responses)} | {Handlers(source)} | {Namespaces(source)} | {detected} | {Links(source)} |\n");
        }

        page.Append('\n');
        var notes = sources.Where(source => source.Notes is not null || source.NotDetected is not null).ToList();
        foreach (var source in notes)
            page.Append($"- {source.Title}: {string.Join(' ', new[] { source.Notes, source.NotDetected is null ? null : "It is not detected: " + LowerFirst(source.NotDetected) }.OfType<string>())}\n");
        if (notes.Count > 0)
            page.Append('\n');
    }

    private static void AppendDetection(StringBuilder page)
    {
        page.Append(
            """
            ## How a source is told

            Anybody who may invoke the function can send a payload that looks like a service's: detection says what a payload is like, not who sent it.

            | `EventSource` | fields |
            | --- | --- |

            """);
        foreach (var source in Enum.GetValues<EventSource>().Where(source => source != EventSource.Unknown))
            page.Append($"| {Code(source.ToString())} | {DetectionMarks.Of(source)} |\n");
        page.Append("| `Unknown` | nothing of that, an empty list of records, or no JSON |\n\n");
    }

    private static void AppendCheck(StringBuilder page) =>
        page.Append(
            $"""
            ## Check events of your own

            Put captured events into a folder as `<folder>/*.json`, and what your functions returned into `<folder>/responses/*.json`, and let the tool read
            each with its model, write it, and compare:

            ```sh
            dotnet run --project tools/EventConformance -c Release -- DIR
            ```

            The folders are {string.Join(", ", SourceTable.All.Select(source => Code(source.Name)))}.

            """);

    private static string Models(IReadOnlyList<SampleModel> models) => models.Count == 0 ? "—" : Join(Shown(models).Select(model => Code(model.Name)));

    private static string Handlers(SampleSource source) => source.Handler is null ? "—" : Join(source.Handler.Split(", ").Select(Code));

    private static string Namespaces(SampleSource source) =>
        Join(Shown(source.Events).Concat(source.Responses)
            .SelectMany(model => model.Type.GetGenericArguments().Prepend(model.Type))
            .Select(type => type.Namespace ?? "")
            .Where(name => name != typeof(EventList<>).Namespace)
            .Select(name => Code(name["LambdaKit.Events.".Length..])));

    /// <summary>All but the details of every service's events, which have rows of their own.</summary>
    private static IEnumerable<SampleModel> Shown(IReadOnlyList<SampleModel> models) => models.Count > MostModels ? [models[^1]] : models;

    private static string Links(SampleSource source)
    {
        var links = new List<string>();
        if (source.Reference is not null)
            links.Add($"[AWS]({source.Reference})");
        if (source.Fixture is not null)
            links.Add($"[sample](../tests/LambdaKit.Events.Tests/{source.Fixture})");
        return string.Join(", ", links);
    }

    private static string Join(IEnumerable<string> parts) => string.Join(", ", parts.Distinct(StringComparer.Ordinal));

    private static string Code(string text) => $"`{text}`";

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
