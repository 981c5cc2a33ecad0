using LambdaKit.Batches;

namespace LambdaKit.Tests.Batches;

/// <summary>Keeps the names of what is set aside, at once: for models, where everything happens on one thread.</summary>
internal sealed class SetAsideIds : IRecordFailureSink
{
    public List<string> Ids { get; } = [];

    public ValueTask TakeAsync(FailedRecord failed, CancellationToken deadline)
    {
        Ids.Add(failed.Id);
        return default;
    }
}
