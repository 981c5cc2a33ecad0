namespace LambdaKit.EventConformance.Sources;

/// <summary>All sources, group by group, in the order of the page about them.</summary>
/// <remarks>
/// How to fill in a row:
/// <list type="number">
/// <item><c>Events = [SampleModel.Of(SqsEvent.Serializer)]</c>. Several models: each with a condition on the content, never on the name of a file, the last one
/// without: <c>[SampleModel.Of(A.Serializer, root => root.Has("version", "1.0")), SampleModel.Of(B.Serializer)]</c>.</item>
/// <item><c>Responses</c> likewise, if the function's result means something to the source.</item>
/// <item><c>Reference</c>: AWS's page. <c>Fixture</c>: our own sample, as a path below <c>tests/LambdaKit.Events.Tests</c>.</item>
/// <item><c>Detected</c>: what <see cref="Events.Detection.EventSourceDetector"/> answers; or <c>NotDetected</c>, why it can't.</item>
/// </list>
/// A row without models counts as failed. A source whose folder has no samples has a row all the same: it is in the page. Fields of samples that no property
/// models because the service does not send them go into <c>exceptions.json</c>, with the reason.
/// </remarks>
internal static class SourceTable
{
    public static IReadOnlyList<SampleSource> All { get; } =
    [
        .. HttpSources.All,
        .. MessagingSources.All,
        .. StreamSources.All,
        .. EventBridgeSources.All,
        .. UserSources.All,
        .. OperationsSources.All,
    ];

    /// <summary>The source of a folder; null for one that nobody knows.</summary>
    public static SampleSource? Find(string folder) => All.FirstOrDefault(source => source.Name == folder);
}
