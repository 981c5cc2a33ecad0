using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers;

/// <summary>A function that is invoked by an SDK: what the caller says of itself comes with the context.</summary>
public sealed class DirectInvocationTests
{
    [Fact]
    public async Task What_the_callers_sdk_says_of_itself_is_at_hand()
    {
        var caller = new ClientContext { Custom = new Dictionary<string, string?> { ["tenant"] = "acme" } };

        var result = await new Greeter().InvokeAsync(new TaskInput("Ada", 1), FakeLambdaContext.For("greeter").WithClientContext(caller));

        Assert.Equal("Ada of acme", result.Name);
    }

    [Fact]
    public async Task A_caller_that_says_nothing_is_none() =>
        Assert.Equal("""{"Name":"Ada of nobody","Count":1}""", await new Greeter().InvokeJsonAsync("""{"Name":"Ada","Count":1}""", FakeLambdaContext.For("greeter")));

    private sealed class Greeter() : LambdaHandler<TaskInput, TaskInput>(TestJson.Default.TaskInput, TestJson.Default.TaskInput)
    {
        protected override ValueTask<TaskInput> HandleAsync(TaskInput value, LambdaContext context, CancellationToken deadline) =>
            new(value with { Name = $"{value.Name} of {context.ClientContext?.Custom.GetValueOrDefault("tenant") ?? "nobody"}" });
    }
}
