using LambdaKit.Runtime;
using LambdaKit.Tests.Handlers;
using Xunit.Abstractions;

namespace LambdaKit.Tests.Runtime;

/// <summary>What a warm invocation without middleware allocates, over 10,000 of them. Changing traces go into an environment variable of the process.</summary>
[Collection(ProcessWideCollection.Name)]
public sealed class AllocationTests(ITestOutputHelper output) : IDisposable
{
    public void Dispose() => Environment.SetEnvironmentVariable("_X_AMZN_TRACE_ID", null);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_tiny_event_costs_its_context_and_nothing_else(bool sendsTogether) =>
        Assert.InRange(Measure("raw bytes, one trace", DelegateHandler.Echo(), sendsTogether, changesTrace: false), 1, 256);

    [Fact]
    public void A_trace_that_changes_costs_its_text() => Assert.InRange(Measure("raw bytes, changing traces", DelegateHandler.Echo(), sendsTogether: true, changesTrace: true), 1, 384);

    [Fact]
    public void A_small_model_costs_its_objects() => Assert.InRange(Measure("model", new GreetingHandler(), sendsTogether: true, changesTrace: false), 1, 512);

    private long Measure(string what, LambdaHandler handler, bool sendsTogether, bool changesTrace)
    {
        var function = new FunctionInstance(new RuntimeEnvironment(_ => null), TimeProvider.System);
        var settings = new RuntimeApiSettings { SendsTogether = sendsTogether };
        var transport = new WarmTransport(2_000, 10_000, """{"name":"Ada","count":1}""", changesTrace);
        var client = new RuntimeApiClient(RuntimeApiAddress.Parse("127.0.0.1:9001"), transport, settings, function, CancellationToken.None);
        using var loop = new InvocationLoop(client, function, handler, TimeSpan.FromMilliseconds(250), setsTraceVariable: true);

        Assert.Throws<OperationCanceledException>(loop.Run);

        output.WriteLine($"{what}: {transport.BytesPerInvocation} bytes for each invocation");
        return transport.BytesPerInvocation;
    }
}
