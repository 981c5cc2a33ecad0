using LambdaKit.Batches;

namespace LambdaKit.Tests.Batches;

/// <summary>Keeps what is set aside; throws when it is told to.</summary>
internal sealed class CollectingSink(Exception? failure = null) : IRecordFailureSink
{
    public List<FailedRecord> Taken { get; } = [];

    public async ValueTask TakeAsync(FailedRecord failed, CancellationToken deadline)
    {
        await Task.Yield();
        if (failure is not null)
            throw failure;

        Taken.Add(failed);
    }
}
