namespace LambdaKit.Events.Tests.Json;

/// <summary>Tests of what the whole process shares: other tests would push their texts out.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessWideCollection
{
    public const string Name = "Process-wide";
}
