using LambdaKit.Batches;
using LambdaKit.Hosting;
using LambdaKit.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Tests.Hosting;

public sealed class RecordScopeTests
{
    [Fact]
    public async Task Records_that_are_handled_at_once_have_services_of_their_own_which_end_with_them()
    {
        var builder = NewBuilder();
        await using var application = builder.Build();

        var response = await application.GetHandler<QueueHandler>().InvokeAsync(Testing.Events.Sqs("a", "b", "c", "d"), FakeLambdaContext.For("queue"));

        var journal = application.Services.GetRequiredService<Journal>().Lines;
        Assert.Empty(response.BatchItemFailures);
        Assert.Equal(4, journal.Where(line => line.StartsWith("handled", StringComparison.Ordinal)).Distinct().Count());
        for (var i = 1; i <= 4; i++)
        {
            var handled = journal.Single(line => line.StartsWith("handled", StringComparison.Ordinal) && line.EndsWith($"{i}/{i}", StringComparison.Ordinal));
            Assert.True(journal.ToList().IndexOf(handled) < journal.ToList().IndexOf($"end of unit {i}"), string.Join(", ", journal));
        }
    }

    [Fact]
    public async Task A_failure_in_the_disposal_of_a_records_services_fails_that_record_alone()
    {
        var builder = NewBuilder();
        builder.Services.AddScoped<Unreliable>();
        await using var application = builder.Build();
        var batch = Testing.Events.Sqs("a", "unreliable", "c", "d");

        var response = await application.GetHandler<QueueHandler>().InvokeAsync(batch, FakeLambdaContext.For("queue"));

        Assert.Equal(batch.Records[1].MessageId, Assert.Single(response.BatchItemFailures).ItemIdentifier);
    }

    private static LambdaHostBuilder NewBuilder()
    {
        var builder = Builders.New();
        builder.Services.AddSingleton<Journal>().AddSingleton<Counter>().AddScoped<Unit>();
        builder.Map<QueueHandler>("queue");
        return builder;
    }

    private sealed class QueueHandler(Journal journal) : SqsHandler<string>
    {
        private readonly Meeting _meeting = new(4);

        protected override BatchPolicy Policy => new() { MaxParallelism = 4, RecordMiddleware = [new ScopePerRecord()] };

        protected override async ValueTask HandleAsync(SqsMessage<string> message, LambdaContext context, CancellationToken deadline)
        {
            var before = context.GetRequiredService<Unit>().Number;
            await _meeting.ArriveAsync();
            journal.Add($"handled {message.Body} with {before}/{context.GetRequiredService<Unit>().Number}");
            if (message.Body == "unreliable")
                context.GetRequiredService<Unreliable>();
        }
    }

    private sealed class Unreliable : IDisposable
    {
        public void Dispose() => throw new TimeoutException("The flush took too long.");
    }
}
