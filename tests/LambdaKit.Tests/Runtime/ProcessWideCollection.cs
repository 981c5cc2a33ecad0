namespace LambdaKit.Tests.Runtime;

/// <summary>Tests of what belongs to the whole process: nothing else runs meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessWideCollection
{
    public const string Name = "process-wide";
}
