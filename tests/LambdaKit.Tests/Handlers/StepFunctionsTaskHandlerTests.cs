using LambdaKit.Handlers;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers;

public sealed class StepFunctionsTaskHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("task");

    [Fact]
    public async Task Input_and_output_are_typed() =>
        Assert.Equal("""{"Name":"Ada","Count":2}""", await new ScriptedTask((input, _) => new(input with { Count = input.Count + 1 })).InvokeJsonAsync("""{"Name":"Ada","Count":1}""", _context));

    [Fact]
    public async Task Each_side_may_be_of_another_kind()
    {
        Assert.Equal("""{"name":"Ada"}""", await new ToGreeting().InvokeJsonAsync("""{"Name":"Ada","Count":1}""", _context));
        Assert.Equal("""{"Name":"Ada","Count":1}""", await new FromGreeting().InvokeJsonAsync("""{"name":"Ada"}""", FakeLambdaContext.For("task")));
    }

    [Fact]
    public async Task An_error_that_chooses_its_name_keeps_it()
    {
        var failed = await FailAsync((_, _) => throw new LambdaFunctionException("OutOfStock", "Nothing is left."));

        Assert.Equal(("OutOfStock", "Nothing is left."), (Assert.IsType<LambdaFunctionException>(failed).ErrorType, failed.Message));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_error_that_does_not_is_named_by_the_method_that_is_overridden_for_it(bool isLate)
    {
        var failed = await FailAsync(async (_, _) =>
        {
            if (isLate)
                await Task.Yield();
            throw new TimeoutException("Too slow.");
        });

        Assert.Equal(("Slow", "Too slow."), (Assert.IsType<LambdaFunctionException>(failed).ErrorType, failed.Message));
        Assert.IsType<TimeoutException>(failed.InnerException);
    }

    [Fact]
    public async Task Any_other_error_stays_as_it_is() =>
        Assert.IsType<InvalidOperationException>(await FailAsync((_, _) => throw new InvalidOperationException("No.")));

    [Fact]
    public async Task A_task_that_ends_at_its_deadline_has_the_name_of_a_timeout()
    {
        var running = new ScriptedTask(async (_, deadline) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, deadline);
            return new TaskInput(null, 0);
        }).InvokeAsync(new TaskInput("Ada", 1), _context).AsTask();

        _context.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal("Sandbox.Timedout", (await Assert.ThrowsAsync<LambdaFunctionException>(() => running)).ErrorType);
    }

    [Theory]
    [InlineData(262_144 - 21 + 1, true)]
    [InlineData(262_144 - 21, false)]
    public async Task An_output_larger_than_a_state_takes_is_an_error_that_can_be_caught(int characters, bool isTooLarge)
    {
        var task = new ScriptedTask((_, _) => new(new TaskInput(new string('x', characters), 1))); // and {"Name":"","Count":1} around it
        var running = task.InvokeJsonAsync("""{"Count":1}""", _context);

        if (isTooLarge)
            Assert.Equal("OutputTooLarge", (await Assert.ThrowsAsync<LambdaFunctionException>(() => running)).ErrorType);
        else
            Assert.Equal(262_144, (await running).Length);
    }

    [Fact]
    public async Task A_callback_task_gets_its_token_and_its_input()
    {
        var handler = new CallbackTask();

        await handler.InvokeJsonAsync("""{"TaskToken":"token-1","Input":{"Name":"Ada","Count":1}}""", _context);
        await handler.InvokeJsonAsync("""{"TaskToken":"token-2","Name":"Bob","Count":2}""", _context);

        Assert.Equal([("token-1", new TaskInput("Ada", 1)), ("token-2", new TaskInput("Bob", 2))], handler.Seen);
    }

    [Fact]
    public async Task A_callback_task_without_a_token_is_an_error_that_says_what_to_do()
    {
        var refused = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new CallbackTask().InvokeJsonAsync("""{"Name":"secret"}""", _context));

        Assert.StartsWith("'CallbackTask' needs the token of its task, but the payload has no 'TaskToken'. End the state's resource with '.waitForTaskToken'", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    private async Task<Exception> FailAsync(Func<TaskInput, CancellationToken, ValueTask<TaskInput>> execute) =>
        await Assert.ThrowsAnyAsync<Exception>(() => new ScriptedTask(execute).InvokeAsync(new TaskInput("Ada", 1), _context).AsTask());

    private sealed class ScriptedTask(Func<TaskInput, CancellationToken, ValueTask<TaskInput>> execute)
        : StepFunctionsTaskHandler<TaskInput, TaskInput>(TestJson.Default.TaskInput, TestJson.Default.TaskInput)
    {
        protected override ValueTask<TaskInput> ExecuteAsync(TaskInput input, LambdaContext context, CancellationToken deadline) => execute(input, deadline);

        protected override string? ErrorNameOf(Exception exception) => exception is TimeoutException ? "Slow" : null;
    }

    private sealed class ToGreeting() : StepFunctionsTaskHandler<TaskInput, Greeting>(TestJson.Default.TaskInput)
    {
        protected override ValueTask<Greeting> ExecuteAsync(TaskInput input, LambdaContext context, CancellationToken deadline) => new(new Greeting { Name = input.Name });
    }

    private sealed class FromGreeting() : StepFunctionsTaskHandler<Greeting, TaskInput>(TestJson.Default.TaskInput)
    {
        protected override ValueTask<TaskInput> ExecuteAsync(Greeting input, LambdaContext context, CancellationToken deadline) => new(new TaskInput(input.Name, 1));
    }

    private sealed class CallbackTask() : StepFunctionsCallbackHandler<TaskInput>(TestJson.Default.TaskInput)
    {
        public List<(string Token, TaskInput Input)> Seen { get; } = [];

        protected override ValueTask HandleAsync(TaskInput input, string taskToken, LambdaContext context, CancellationToken deadline)
        {
            Seen.Add((taskToken, input));
            return default;
        }
    }
}
