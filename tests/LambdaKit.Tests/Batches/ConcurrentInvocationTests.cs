using System.Collections.Concurrent;
using LambdaKit.Batches;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Batches;

public sealed class ConcurrentInvocationTests
{
    [Fact]
    public async Task One_handler_serves_many_invocations_on_many_threads_each_with_its_own_report()
    {
        var handled = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var steps = 0;
        var step = new RecordStep((record, next) =>
        {
            Interlocked.Increment(ref steps);
            return next(record);
        });
        var handler = new TextQueue(
            async (body, _, _) =>
            {
                await Task.Yield();
                handled.AddOrUpdate(body, 1, (_, count) => count + 1);
                if (body.EndsWith('3'))
                    throw new TimeoutException();
            },
            new BatchPolicy { MaxParallelism = 4, RecordMiddleware = [step] });

        await Task.WhenAll(Enumerable.Range(0, 40).Select(invocation => Task.Run(async () =>
        {
            var batch = Testing.Events.Sqs([.. Enumerable.Range(0, 10).Select(number => $"{invocation}-{number}")]);
            var response = await handler.InvokeAsync(batch, FakeLambdaContext.For("many"));
            Assert.Equal([batch.Records[3].MessageId], response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
        })));

        Assert.Equal(400, handled.Count);
        Assert.All(handled.Values, count => Assert.Equal(1, count));
        Assert.Equal(400, steps);
    }

    [Fact]
    public async Task A_handler_that_is_set_up_wrongly_is_not_left_running_when_the_invocation_fails()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var gate = new TaskCompletionSource();
        var isDone = false;
        var handler = new TextQueue(async (body, _, _) =>
        {
            if (body == "b")
                throw new LambdaConfigurationException("wrong");
            await gate.Task;
            isDone = true;
        });

        var running = handler.InvokeAsync(Testing.Events.Sqs("a", "b"), FakeLambdaContext.For("many")).AsTask();

        Assert.False(running.IsCompleted);
        gate.SetResult();
        await Assert.ThrowsAsync<LambdaConfigurationException>(() => running);
        Assert.True(isDone);
    }
}
