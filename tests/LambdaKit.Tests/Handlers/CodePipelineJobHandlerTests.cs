using LambdaKit.Events.CodePipeline;
using LambdaKit.Handlers;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers;

public sealed class CodePipelineJobHandlerTests : ICodePipelineJobSink
{
    private const string Json = """{"CodePipeline.job":{"id":"job-1","data":{"actionConfiguration":{"configuration":{"UserParameters":"live"}}}}}""";

    private readonly FakeLambdaContext _context = FakeLambdaContext.For("action").WithRequestId("request-1");
    private readonly List<string> _put = [];

    public ValueTask PutSuccessAsync(string jobId, CodePipelineJobResult result, CancellationToken deadline)
    {
        if (result.Summary == "unreachable")
            throw new TimeoutException("CodePipeline doesn't answer.");
        _put.Add($"{jobId} done: {result.Summary}");
        return default;
    }

    public ValueTask PutFailureAsync(string jobId, string message, string externalExecutionId, CancellationToken deadline)
    {
        _put.Add($"{jobId} failed in {externalExecutionId}: {message}");
        return default;
    }

    [Fact]
    public async Task A_job_that_is_done_puts_its_result()
    {
        await new Action(this, (job, _) => Task.FromResult(new CodePipelineJobResult { Summary = job.UserParameters })).InvokeJsonAsync(Json, _context);

        Assert.Equal(["job-1 done: live"], _put);
    }

    [Fact]
    public async Task What_is_thrown_is_put_as_the_reason_and_the_invocation_succeeds()
    {
        await new Action(this, (_, _) => throw new LambdaFunctionException("NotReady", "The site is not up.")).InvokeJsonAsync(Json, _context);

        Assert.Equal(["job-1 failed in request-1: NotReady: The site is not up."], _put);
        Assert.Equal("The job job-1 failed, and the pipeline is told so", Assert.Single(_context.Log).Message);
    }

    [Theory]
    [InlineData(true, 25)]
    [InlineData(false, 27.5)]
    public async Task A_job_that_takes_too_long_is_put_as_failed_before_the_timeout(bool heedsItsToken, double seconds)
    {
        var started = new TaskCompletionSource();
        var running = new Action(this, async (_, deadline) =>
        {
            started.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, heedsItsToken ? deadline : CancellationToken.None);
            return new CodePipelineJobResult();
        }).InvokeAsync(CodePipelineJobEvent.Parse(Json), _context).AsTask();

        await started.Task;
        _context.Advance(TimeSpan.FromSeconds(seconds));
        await running;

        Assert.StartsWith("job-1 failed in request-1: Timeout: The function ran out of time", Assert.Single(_put), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_that_can_not_be_put_fails_the_invocation_and_not_the_job()
    {
        var handler = new Action(this, (_, _) => Task.FromResult(new CodePipelineJobResult { Summary = "unreachable" }));

        await Assert.ThrowsAsync<TimeoutException>(() => handler.InvokeJsonAsync(Json, _context));

        Assert.Empty(_put);
    }

    [Fact]
    public async Task A_payload_of_another_source_is_refused_with_what_to_do() =>
        Assert.StartsWith(
            "'Action' takes jobs of CodePipeline, but the payload is of the source 'Sqs'.",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Action(this, (_, _) => throw new NotSupportedException()).InvokeJsonAsync(Testing.Events.Sqs("secret").ToJson(), _context))).Message,
            StringComparison.Ordinal);

    private sealed class Action(ICodePipelineJobSink sink, Func<CodePipelineJob, CancellationToken, Task<CodePipelineJobResult>> handle) : CodePipelineJobHandler(sink)
    {
        protected override async ValueTask<CodePipelineJobResult> HandleAsync(CodePipelineJob job, LambdaContext context, CancellationToken deadline) => await handle(job, deadline);
    }
}
