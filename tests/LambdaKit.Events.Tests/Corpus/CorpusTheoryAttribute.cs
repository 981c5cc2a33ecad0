namespace LambdaKit.Events.Tests.Corpus;

/// <summary>A theory over the real events; skipped where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks for the events.</summary>
    public CorpusTheoryAttribute() => Skip = EventCorpus.SkipReason;
}
