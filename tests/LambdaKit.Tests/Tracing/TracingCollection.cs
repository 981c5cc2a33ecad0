namespace LambdaKit.Tests.Tracing;

/// <summary>Who listens to spans hears those of the whole process: so these tests run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class TracingCollection
{
    public const string Name = "Tracing";
}
