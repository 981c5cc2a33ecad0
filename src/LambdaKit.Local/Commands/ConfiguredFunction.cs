namespace LambdaKit.Local.Commands;

/// <summary>What a <c>lambdakit.json</c> says about one function.</summary>
internal sealed record ConfiguredFunction(
    string Name,
    IReadOnlyList<string> Events,
    TimeSpan? Timeout,
    int? MemoryMiB,
    IReadOnlyDictionary<string, string> Environment)
{
    public bool Takes(EventSource source) => Events.Contains(source.Name) || (source.IsHttp && Events.Contains("http"));
}
