using LambdaKit.Events.Detection;

namespace LambdaKit.EventConformance.Sources;

/// <summary>One source of events: which models read its payloads and its responses, and how it is told from others.</summary>
/// <param name="Name">The name of its folder of samples, such as <c>api-gateway-rest</c>.</param>
/// <param name="Title">As people call it.</param>
internal sealed record SampleSource(string Name, string Title)
{
    /// <summary>The models of its payloads: the first that takes a document by its content; empty while there is none.</summary>
    public IReadOnlyList<SampleModel> Events { get; init; } = [];

    /// <summary>The models of what a function returns: the first that takes a document by its content; empty when the source takes no answer.</summary>
    public IReadOnlyList<SampleModel> Responses { get; init; } = [];

    /// <summary>The base that a handler of its own derives from, or several with commas between; null when there is none but <c>LambdaHandler</c>.</summary>
    public string? Handler { get; init; }

    /// <summary>What detection says of its payloads: one of these; empty when it can't tell, for which <see cref="NotDetected"/> is the reason.</summary>
    public IReadOnlyList<EventSource> Detected { get; init; } = [];

    /// <summary>Why detection can't tell its payloads from others; null when it can.</summary>
    public string? NotDetected { get; init; }

    /// <summary>AWS's page about the payload.</summary>
    public string? Reference { get; init; }

    /// <summary>Our own sample, as a path below <c>tests/LambdaKit.Events.Tests</c>.</summary>
    public string? Fixture { get; init; }

    /// <summary>What else one should know.</summary>
    public string? Notes { get; init; }

    /// <summary>Whether the samples are parts of events, which never come alone, so that nothing has to detect them.</summary>
    public bool IsFragment { get; init; }

    /// <summary>The answer of detection that is right for a payload.</summary>
    public bool IsRight(EventSource answer) => Detected.Count == 0 ? IsFragment || answer == EventSource.Unknown : Detected.Contains(answer);
}
