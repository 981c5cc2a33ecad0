using LambdaKit.Batches;
using LambdaKit.Testing;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Batches;

public sealed class RecordMiddlewareTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("batches");
    private readonly List<string> _steps = [];

    [Fact]
    public async Task Steps_run_around_each_record_outermost_first()
    {
        var handler = Handler(Named("outer"), Named("inner"));

        await handler.InvokeAsync(Testing.Events.Sqs("a", "b"), _context);

        Assert.Equal(["outer(", "inner(", "a", ")inner", ")outer", "outer(", "inner(", "b", ")inner", ")outer"], _steps);

        RecordStep Named(string name) => new(async (record, next) =>
        {
            _steps.Add(name + "(");
            var outcome = await next(record);
            _steps.Add(")" + name);
            return outcome;
        });
    }

    [Fact]
    public async Task A_step_sees_the_record_and_its_invocation()
    {
        RecordInvocation? seen = null;
        var batch = Testing.Events.Sqs("a", "b");
        var handler = Handler(new RecordStep((record, next) =>
        {
            seen = record;
            return next(record);
        }));

        await handler.InvokeAsync(batch, _context);

        Assert.Equal(1, seen?.Index);
        Assert.Equal(batch.Records[1].MessageId, seen?.Id);
        Assert.Same(batch.Records[1], seen?.Record);
        Assert.Null(seen?.Part);
        Assert.Same(_context.Context, seen?.Context);
        Assert.Equal(_context.Context.DeadlineToken, seen?.DeadlineToken);
    }

    [Fact]
    public async Task A_step_that_does_not_go_on_decides_itself()
    {
        var batch = Testing.Events.Sqs("a", "b", "c");
        var handler = Handler(new RecordStep((record, next) => record.Index switch
        {
            0 => new(RecordOutcome.Done),
            1 => new(RecordOutcome.Failed("not now")),
            _ => next(record),
        }));

        var response = await handler.InvokeAsync(batch, _context);

        Assert.Equal(["c"], _steps);
        Assert.Equal([batch.Records[1].MessageId], response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_step_that_throws_fails_its_record_alone_even_behind_the_handler(bool isBehind)
    {
        var batch = Testing.Events.Sqs("a", "b");
        var handler = Handler(new RecordStep(async (record, next) =>
        {
            if (isBehind)
                await next(record);
            return record.Index == 0 ? throw new TimeoutException() : await next(record);
        }));

        var response = await handler.InvokeAsync(batch, _context);

        Assert.Equal([batch.Records[0].MessageId], response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
    }

    [Fact]
    public async Task A_step_catches_what_the_handler_throws()
    {
        var policy = new BatchPolicy
        {
            RecordMiddleware =
            [
                new RecordStep(async (record, next) =>
                {
                    try
                    {
                        return await next(record);
                    }
                    catch (TimeoutException)
                    {
                        return RecordOutcome.Done;
                    }
                }),
            ],
        };

        var response = await new TextQueue(_ => throw new TimeoutException(), policy).InvokeAsync(Testing.Events.Sqs("a"), _context);

        Assert.Empty(response.BatchItemFailures);
    }

    [Fact]
    public async Task The_log_scope_puts_the_id_on_what_the_handler_logs_and_on_nothing_else()
    {
        var batch = Testing.Events.Sqs("a", "b");
        var handler = new TextQueue(
            async (body, context, _) =>
            {
                await Task.Yield();
                context.Logger.LogInformation("{Body}", body);
            },
            new BatchPolicy { RecordMiddleware = [new RecordLogScope()] });

        await handler.InvokeAsync(batch, _context);
        _context.Context.Logger.LogInformation("after");

        Assert.Equal(batch.Records[0].MessageId, IdOf(_context.Log.Single(entry => entry.Message == "a")));
        Assert.Equal(batch.Records[1].MessageId, IdOf(_context.Log.Single(entry => entry.Message == "b")));
        Assert.Empty(_context.Log.Single(entry => entry.Message == "after").Scopes);
    }

    internal static string? IdOf(LoggedEntry entry) =>
        Assert.IsAssignableFrom<IEnumerable<KeyValuePair<string, object?>>>(Assert.Single(entry.Scopes)).Single(pair => pair.Key == "RecordId").Value as string;

    private TextQueue Handler(params IRecordMiddleware[] middleware) => new(_steps.Add, new BatchPolicy { RecordMiddleware = middleware });
}
