namespace LambdaKit.Local.Commands;

/// <summary>What a <c>lambdakit.json</c> says about one function.</summary>
internal sealed record ConfiguredFunction(
    string Name,
    IReadOnlyList<string> Events,
    TimeSpan? Timeout,
    int? MemoryMiB,
    IReadOnlyDictionary<string, string> Environment);
