using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Events.CloudFormation;
using LambdaKit.Events.Json;
using LambdaKit.Handlers;
using LambdaKit.Runtime;
using LambdaKit.Testing;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Handlers;

public sealed class CustomResourceHandlerTests : IDisposable
{
    private static readonly JsonValue Properties = JsonValue.Parse("""{"Name":"orders","Count":3}""");
    private static readonly JsonValue Unreadable = JsonValue.Parse("""{"Name":"orders","Count":"secret"}""");

    private readonly FakeLambdaContext _context = FakeLambdaContext.For("resource");
    private readonly FakeStack _stack = new();

    public void Dispose() => _stack.Dispose();

    [Fact]
    public async Task What_is_created_is_answered_with_its_name_and_data()
    {
        var create = Testing.Events.CustomResourceCreate(Properties);

        await Resource(create: request => new("table-" + request.Properties.Name) { Data = JsonValue.Parse("""{"Arn":"arn"}"""), NoEcho = true }).InvokeAsync(create, _context);

        Assert.Equal(
            $$$"""{"Status":"SUCCESS","PhysicalResourceId":"table-orders","StackId":"{{{create.StackId}}}","RequestId":"{{{create.RequestId}}}","LogicalResourceId":"Resource","NoEcho":true,"Data":{"Arn":"arn"}}""",
            _stack.Answer.ToJson());
    }

    [Fact]
    public async Task An_answer_is_put_to_the_requests_address_without_a_content_type()
    {
        using var endpoint = new ScriptedEndpoint(200);
        using var client = new HttpClient(endpoint);
        var create = Testing.Events.CustomResourceCreate(Properties);

        await new ScriptedResource(client).InvokeAsync(create, _context);

        var request = Assert.Single(endpoint.Requests);
        Assert.Equal((HttpMethod.Put, new Uri(create.ResponseUrl!), null), (request.Method, request.Address, request.ContentType));
    }

    [Fact]
    public async Task A_new_resource_without_a_name_is_called_as_the_request()
    {
        var create = Testing.Events.CustomResourceCreate(Properties);

        await Resource(create: _ => new()).InvokeAsync(create, _context);

        Assert.Equal(create.RequestId, _stack.Answer.PhysicalResourceId);
    }

    [Theory]
    [InlineData(null, "table-1")]
    [InlineData("table-2", "table-2")]
    public async Task An_update_keeps_the_name_unless_it_gives_another(string? given, string expected)
    {
        var counts = 0;
        var update = Testing.Events.CustomResourceUpdate("table-1", Properties, JsonValue.Parse("""{"Count":1}"""));

        await Resource(update: request =>
        {
            counts = request.Properties.Count - request.OldProperties!.Count;
            return new(given);
        }).InvokeAsync(update, _context);

        Assert.Equal((CustomResourceStatus.Success, expected, 2), (_stack.Answer.Status, _stack.Answer.PhysicalResourceId, counts));
    }

    [Fact]
    public async Task Old_properties_that_can_not_be_read_do_not_stop_an_update()
    {
        TaskInput? old = new("", 0);

        await Resource(update: request =>
        {
            old = request.OldProperties;
            return new();
        }).InvokeAsync(Testing.Events.CustomResourceUpdate("table-1", Properties, Unreadable), _context);

        Assert.Null(old);
        Assert.Equal(CustomResourceStatus.Success, _stack.Answer.Status);
    }

    [Fact]
    public async Task A_deletion_is_answered_with_the_name_that_the_resource_had()
    {
        string? deleted = null;

        await Resource(delete: request => deleted = request.PhysicalResourceId).InvokeAsync(Testing.Events.CustomResourceDelete("table-1", Unreadable), _context);

        Assert.Equal(("table-1", "table-1", CustomResourceStatus.Success), (deleted, _stack.Answer.PhysicalResourceId, _stack.Answer.Status));
    }

    [Fact]
    public async Task What_is_thrown_becomes_the_reason_and_the_invocation_succeeds()
    {
        var create = Testing.Events.CustomResourceCreate(Properties);

        await Resource(create: _ => throw new LambdaFunctionException("NoRoom", "There is no room.")).InvokeAsync(create, _context);

        Assert.Equal(CustomResourceStatus.Failed, _stack.Answer.Status);
        Assert.StartsWith("NoRoom: There is no room. (log stream 2026/", _stack.Answer.Reason, StringComparison.Ordinal);
        Assert.Equal(create.RequestId, _stack.Answer.PhysicalResourceId);
        var entry = Assert.Single(_context.Log);
        Assert.Equal((LogLevel.Error, "The Create of the custom resource Resource failed, and the stack is told so"), (entry.Level, entry.Message));
    }

    [Fact]
    public async Task A_name_that_was_set_before_the_failure_is_answered_so_that_the_rest_can_be_deleted()
    {
        await Resource(create: request =>
        {
            request.PhysicalResourceId = "half-a-table";
            throw new InvalidOperationException("No more.");
        }).InvokeAsync(Testing.Events.CustomResourceCreate(Properties), _context);

        Assert.Equal((CustomResourceStatus.Failed, "half-a-table"), (_stack.Answer.Status, _stack.Answer.PhysicalResourceId));
    }

    [Fact]
    public async Task An_update_that_fails_keeps_the_name()
    {
        await Resource(update: _ => throw new InvalidOperationException("No.")).InvokeAsync(Testing.Events.CustomResourceUpdate("table-1", Properties, Properties), _context);

        Assert.Equal((CustomResourceStatus.Failed, "table-1"), (_stack.Answer.Status, _stack.Answer.PhysicalResourceId));
    }

    [Fact]
    public async Task Properties_that_can_not_be_read_are_a_failure_without_their_content()
    {
        await Resource().InvokeAsync(Testing.Events.CustomResourceCreate(Unreadable), _context);

        Assert.Equal(CustomResourceStatus.Failed, _stack.Answer.Status);
        Assert.StartsWith("UnreadableProperties: The properties can't be read as 'TaskInput': The JSON value could not be converted to ", _stack.Answer.Reason, StringComparison.Ordinal);
        Assert.Contains(", at '$.Count'.", _stack.Answer.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", _stack.Answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_never_created_is_deleted_without_calling_the_method_so_that_the_stack_can_roll_back()
    {
        var calls = 0;
        var resource = Resource(delete: _ => calls++);

        await resource.InvokeAsync(Testing.Events.CustomResourceCreate(Unreadable), _context);
        await resource.InvokeAsync(Testing.Events.CustomResourceDelete(_stack.Answer.PhysicalResourceId!, Unreadable), FakeLambdaContext.For("resource"));

        Assert.Equal([CustomResourceStatus.Failed, CustomResourceStatus.Success], _stack.Answers.Select(answer => answer.Status!.Value));
        Assert.Equal(0, calls);
    }

    [Fact]
    public async Task A_method_that_ends_when_its_token_is_cancelled_is_a_failure_that_the_stack_hears_of_in_time()
    {
        var started = new TaskCompletionSource();
        var resource = new ScriptedResource(_stack.Client)
        {
            CreateWith = async (_, deadline) =>
            {
                started.SetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, deadline);
                return new();
            },
        };

        var running = resource.InvokeAsync(Testing.Events.CustomResourceCreate(Properties), _context).AsTask();
        await started.Task;
        _context.Advance(TimeSpan.FromSeconds(25));
        await running;

        Assert.StartsWith("Timeout: The function ran out of time", _stack.Answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_that_cleans_up_when_its_token_is_cancelled_may_still_succeed()
    {
        var cancelled = new TaskCompletionSource();
        var started = new TaskCompletionSource();
        var resource = new ScriptedResource(_stack.Client)
        {
            CreateWith = async (_, deadline) =>
            {
                using var told = deadline.Register(cancelled.SetResult);
                started.SetResult();
                await cancelled.Task;
                return new("table-1");
            },
        };

        var running = resource.InvokeAsync(Testing.Events.CustomResourceCreate(Properties), _context).AsTask();
        await started.Task;
        _context.Advance(TimeSpan.FromSeconds(25));
        await running;

        Assert.Equal((CustomResourceStatus.Success, "table-1"), (_stack.Answer.Status, _stack.Answer.PhysicalResourceId));
    }

    [Theory]
    [InlineData(30, 27.5)]
    [InlineData(3, 2.25)]
    public async Task A_method_that_blocks_its_thread_is_left_behind_so_that_the_stack_hears_of_it_in_time(double timeout, double answered)
    {
        using var release = new ManualResetEventSlim();
        var started = new TaskCompletionSource();
        var context = FakeLambdaContext.For("resource").WithTimeout(TimeSpan.FromSeconds(timeout));
        var resource = Resource(create: _ =>
        {
            started.SetResult();
            release.Wait();
            return new();
        });

        var running = resource.InvokeAsync(Testing.Events.CustomResourceCreate(Properties), context).AsTask();
        await started.Task;
        context.Advance(TimeSpan.FromSeconds(answered - 0.01));
        Assert.Empty(_stack.Answers);
        context.Advance(TimeSpan.FromSeconds(0.01));
        await running;
        release.Set();

        Assert.StartsWith("Timeout: The function ran out of time", _stack.Answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_does_not_arrive_is_sent_again_after_growing_waits()
    {
        var clock = new ImpatientClock(TimeSpan.FromSeconds(5));
        using var endpoint = new ScriptedEndpoint(503, 0, 500, 429, 200);
        using var client = new HttpClient(endpoint);

        await new ScriptedResource(client).InvokeAsync(Testing.Events.CustomResourceCreate(Properties), Context(clock, TimeSpan.FromMinutes(1)));

        Assert.Equal(5, endpoint.Requests.Count);
        Assert.All(endpoint.Requests, request => Assert.Equal(endpoint.Requests[0].Body, request.Body));
        Assert.Equal([100, 200, 400, 800], clock.Waits.Select(wait => wait.TotalMilliseconds));
    }

    [Fact]
    public async Task An_answer_that_is_refused_is_an_error_without_the_address_and_not_sent_again()
    {
        using var endpoint = new ScriptedEndpoint(403);
        using var client = new HttpClient(endpoint);

        var failed = await Assert.ThrowsAsync<LambdaFunctionException>(() => new ScriptedResource(client).InvokeAsync(Testing.Events.CustomResourceCreate(Properties), _context).AsTask());

        Assert.Single(endpoint.Requests);
        Assert.Equal("CustomResourceAnswerFailed", failed.ErrorType);
        Assert.Contains("the last attempt ended with the status 403", failed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("X-Amz", failed.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_never_arrives_is_tried_until_the_deadline_and_then_an_error()
    {
        var clock = new ImpatientClock(TimeSpan.FromSeconds(5));
        using var endpoint = new ScriptedEndpoint(503);
        using var client = new HttpClient(endpoint);

        var failed = await Assert.ThrowsAsync<LambdaFunctionException>(
            () => new ScriptedResource(client).InvokeAsync(Testing.Events.CustomResourceCreate(Properties), Context(clock, TimeSpan.FromSeconds(30))).AsTask());

        Assert.Equal("CustomResourceAnswerFailed", failed.ErrorType);
        Assert.InRange(endpoint.Requests.Count, 10, 13);
        Assert.DoesNotContain("X-Amz", failed.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_are_too_large_are_a_failure_that_keeps_the_name()
    {
        await Resource(create: _ => new("table-1") { Data = JsonValue.Parse($$"""{"Text":"{{new string('x', 5000)}}"}""") })
            .InvokeAsync(Testing.Events.CustomResourceCreate(Properties), _context);

        Assert.Equal((CustomResourceStatus.Failed, "table-1"), (_stack.Answer.Status, _stack.Answer.PhysicalResourceId));
        Assert.StartsWith("OutputTooLarge: The answer has 5", _stack.Answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_of_any_length_and_script_is_cut_to_what_fits()
    {
        var seed = Random.Shared.NextInt64();
        var piece = Gen.Elements("a", "\"", "\\", "\n", "\u0001", "ä", "€", "😀", "</script>");
        var gen = Gen.Choose(0, 6000).SelectMany(length => Gen.ArrayOf(piece, length)).Select(string.Concat);
        var wrong = new List<string>();

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay((ulong)seed, 1),
            Prop.ForAll(gen.ToArbitrary(), reason =>
            {
                var answer = Testing.Events.CustomResourceCreate(Properties).Fail("x" + reason);
                var json = CustomResourceAnswer.Fit(answer);
                var read = CustomResourceResponse.Parse(json).Reason!;
                var isWhole = read == answer.Reason;
                var isCut = read.EndsWith('…') && answer.Reason!.StartsWith(read[..^1], StringComparison.Ordinal) && json.Length is <= 4096 and > 4096 - 40;
                if (json.Length > 4096 || !(isWhole || isCut) || Encoding.UTF8.GetString(json).Contains('\uFFFD', StringComparison.Ordinal))
                    wrong.Add($"{answer.Reason!.Length} characters, {json.Length} bytes");
            }));

        Assert.True(wrong.Count == 0, $"Seed {seed}: {string.Join("; ", wrong)}");
    }

    [Fact]
    public async Task A_payload_of_another_source_is_refused_with_what_to_do()
    {
        var refused = await Assert.ThrowsAsync<LambdaConfigurationException>(() => Resource().InvokeJsonAsync(Testing.Events.Sqs("secret").ToJson(), _context));

        Assert.StartsWith("'ScriptedResource' takes requests for custom resources of CloudFormation with an address for the answer, but the payload is of the source 'Sqs'.", refused.Message, StringComparison.Ordinal);
    }

    private static LambdaContext Context(TimeProvider clock, TimeSpan timeout)
    {
        var sink = new LambdaKit.Logging.LogSink(TestContexts.Environment(), clock, new Logging.RecordingOutput());
        var deadline = clock.GetUtcNow() + timeout;
        var token = new CancellationTokenSource(timeout - TimeSpan.FromMilliseconds(250), clock).Token;
        return new LambdaContext(new FunctionInstance(TestContexts.Environment(), clock, sink), "request-1", null, null, deadline.ToUnixTimeMilliseconds(), token);
    }

    private ScriptedResource Resource(
        Func<CustomResourceRequest<TaskInput>, CustomResourceResult>? create = null,
        Func<CustomResourceRequest<TaskInput>, CustomResourceResult>? update = null,
        Action<CustomResourceRequest<TaskInput>>? delete = null) => new(_stack.Client)
        {
            CreateWith = (request, _) => Task.FromResult(create is null ? throw new InvalidOperationException("Not to be called.") : create(request)),
            UpdateWith = update ?? (_ => throw new InvalidOperationException("Not to be called.")),
            DeleteWith = delete ?? (_ => throw new InvalidOperationException("Not to be called.")),
        };

    private sealed class ScriptedResource(HttpClient client) : CustomResourceHandler<TaskInput>(TestJson.Default.TaskInput, client)
    {
        public Func<CustomResourceRequest<TaskInput>, CancellationToken, Task<CustomResourceResult>> CreateWith { get; init; } = (_, _) => Task.FromResult(new CustomResourceResult("table-1"));

        public Func<CustomResourceRequest<TaskInput>, CustomResourceResult> UpdateWith { get; init; } = _ => new();

        public Action<CustomResourceRequest<TaskInput>> DeleteWith { get; init; } = _ => { };

        protected override async ValueTask<CustomResourceResult> CreateAsync(CustomResourceRequest<TaskInput> request, LambdaContext context, CancellationToken deadline) =>
            await CreateWith(request, deadline);

        protected override ValueTask<CustomResourceResult> UpdateAsync(CustomResourceRequest<TaskInput> request, LambdaContext context, CancellationToken deadline) => new(UpdateWith(request));

        protected override ValueTask DeleteAsync(CustomResourceRequest<TaskInput> request, LambdaContext context, CancellationToken deadline)
        {
            DeleteWith(request);
            return default;
        }
    }
}
