using LambdaKit.Metrics;

namespace LambdaKit.Tests.Metrics;

public sealed class MetricConcurrencyTests
{
    private const int Invocations = 64;
    private const int Steps = 5;

    [Fact]
    public async Task No_metric_of_one_invocation_is_in_anothers_whatever_the_interleaving()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var metrics = new TestMetrics(new MetricsOptions { Namespace = "Shop" });
        var barriers = Enumerable.Range(0, Steps + 1).Select(_ => new Meeting(Invocations)).ToArray();

        await Task.WhenAll(Enumerable.Range(0, Invocations).Select(i => Task.Run(() => metrics.RunAsync(async context =>
        {
            context.Metrics.AddDimension("Who", $"w{i}");
            context.Metrics.AddProperty("who", i);
            await barriers[0].MeetAsync();
            for (var step = 1; step <= Steps; step++)
            {
                context.Metrics.Add("Step", (i * 100) + step, MetricUnit.Count);
                context.Metrics.Add($"Own{i}", step);
                await barriers[step].MeetAsync();
            }
        }, metrics.For($"request-{i}")))));

        var documents = metrics.Documents;
        Assert.Equal(Invocations, documents.Length);
        for (var i = 0; i < Invocations; i++)
        {
            var document = Assert.Single(documents, document => document.GetProperty("requestId").GetString() == $"request-{i}");
            Assert.Equal(Enumerable.Range(1, Steps).Select(step => (double)((i * 100) + step)), Emf.ValuesOf([document], "Step"));
            Assert.Equal(Steps, Emf.ValuesOf([document], $"Own{i}").Length);
            Assert.Equal(["Step", $"Own{i}", "Duration", "Errors"], Emf.ValuesOf(document).Select(value => value.Name).Distinct());
            Assert.Equal([$"FunctionName=orders,Who=w{i}"], Emf.SetsOf(document));
            Assert.Equal(i, document.GetProperty("who").GetInt32());
        }
    }

    [Fact]
    public async Task Many_threads_of_one_invocation_lose_nothing()
    {
        var metrics = new TestMetrics();

        await metrics.RunAsync(context => new ValueTask(Task.WhenAll(Enumerable.Range(0, 16).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < 500; i++)
            {
                context.Metrics.Add("Shared", 1);
                context.Metrics.Add($"Own{thread}", 1);
                context.Metrics.AddSingle("Single", 1, MetricUnit.None, new MetricDimension("Thread", $"{thread}"));
            }
        })))), metrics.For("request-1"));

        Assert.Equal(8_000, Emf.ValuesOf(metrics.Documents, "Shared").Sum());
        Assert.Equal(8_000, Emf.ValuesOf(metrics.Documents, "Single").Sum());
        Assert.All(Enumerable.Range(0, 16), thread => Assert.Equal(500, Emf.ValuesOf(metrics.Documents, $"Own{thread}").Sum()));
    }

    [Fact]
    public async Task A_deadline_that_comes_while_others_measure_counts_nothing_twice()
    {
        for (var round = 0; round < 50; round++)
        {
            var metrics = new TestMetrics(new MetricsOptions { Namespace = "Shop" });
            using var deadline = new CancellationTokenSource();

            await metrics.RunAsync(context => new ValueTask(Task.WhenAll(
                Task.Run(() => deadline.Cancel()),
                Task.Run(() =>
                {
                    for (var i = 0; i < 200; i++)
                        context.Metrics.Add("Placed", 1);
                }))), metrics.For("request-1", deadline: deadline.Token));

            Assert.Equal(200, Emf.ValuesOf(metrics.Documents, "Placed").Sum());
            Assert.Equal([1], Emf.ValuesOf(metrics.Documents, "Timeouts"));
            Assert.Equal([0], Emf.ValuesOf(metrics.Documents, "Errors"));
        }
    }

    /// <summary>Lets nobody go on before all have come.</summary>
    private sealed class Meeting(int count)
    {
        private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _missing = count;

        public Task MeetAsync()
        {
            if (Interlocked.Decrement(ref _missing) == 0)
                _all.SetResult();
            return _all.Task;
        }
    }
}
