namespace LambdaKit.Events.Tests.Corpus;

/// <summary>A test over the real events; skipped where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    /// <summary>Looks for the events.</summary>
    public CorpusFactAttribute() => Skip = EventCorpus.SkipReason;
}
