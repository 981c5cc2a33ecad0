using System.Diagnostics;
using System.Net;
using LambdaKit.Testing;
using LambdaKit.Tracing;

namespace LambdaKit.Tests.Tracing;

[Collection(TracingCollection.Name)]
public sealed class TracePropagationHandlerTests
{
    private const string Lineage = "Lineage=1:a8cabc1e:0";

    private readonly Endpoint _endpoint = new();

    [Fact]
    public async Task A_call_names_the_span_that_makes_it_for_X_Ray_and_for_W3C()
    {
        using var spans = new RecordedSpans();

        await CallAsync(new TracePropagationHandler(_endpoint), FakeLambdaContext.For("orders"));

        var span = spans.Single;
        Assert.Equal($"Root=1-6956620d-5759e988bd862e3fe1be46a9;Parent={span.SpanId};Sampled=1", _endpoint.Header("X-Amzn-Trace-Id"));
        Assert.Equal($"00-6956620d5759e988bd862e3fe1be46a9-{span.SpanId}-01", _endpoint.Header("traceparent"));
    }

    [Fact]
    public async Task The_lineage_goes_on_as_it_came()
    {
        using var spans = new RecordedSpans();

        await CallAsync(new TracePropagationHandler(_endpoint), FakeLambdaContext.For("orders").WithTraceId($"Root=1-6956620d-5759e988bd862e3fe1be46a9;Parent=53995c3f42cd8ad8;Sampled=1;{Lineage}"));

        Assert.EndsWith($";Sampled=1;{Lineage}", _endpoint.Header("X-Amzn-Trace-Id"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_SDK_has_taken_from_the_environment_is_replaced_but_for_its_lineage()
    {
        using var spans = new RecordedSpans();

        await CallAsync(new TracePropagationHandler(_endpoint), FakeLambdaContext.For("orders"), request => request.Headers.Add("X-Amzn-Trace-Id", $"Root=1-00000001-000000000000000000000001;Sampled=0;{Lineage}"));

        Assert.Equal($"Root=1-6956620d-5759e988bd862e3fe1be46a9;Parent={spans.Single.SpanId};Sampled=1;{Lineage}", _endpoint.Header("X-Amzn-Trace-Id"));
    }

    [Fact]
    public async Task A_traceparent_that_is_there_stays_and_none_is_set_where_HttpClient_does_it()
    {
        using var spans = new RecordedSpans();

        await CallAsync(new TracePropagationHandler(_endpoint), FakeLambdaContext.For("orders"), request => request.Headers.Add("traceparent", "mine"));
        Assert.Equal("mine", _endpoint.Header("traceparent"));
        await CallAsync(new TracePropagationHandler(_endpoint) { SetsTraceParent = false }, FakeLambdaContext.For("orders"));

        Assert.Null(_endpoint.Header("traceparent"));
        Assert.NotNull(_endpoint.Header("X-Amzn-Trace-Id"));
    }

    [Fact]
    public async Task Outside_of_any_span_nothing_is_set()
    {
        using var client = new HttpClient(new TracePropagationHandler(_endpoint));

        using var response = await client.GetAsync(new Uri("http://localhost/"));

        Assert.Null(Activity.Current);
        Assert.Null(_endpoint.Header("X-Amzn-Trace-Id"));
    }

    private static async Task CallAsync(TracePropagationHandler propagation, LambdaContext context, Action<HttpRequestMessage>? change = null)
    {
        using var client = new HttpClient(propagation, disposeHandler: false);
        var handler = new DelegateHandler(async (payload, _) =>
        {
            await Task.Yield();
            using var request = new HttpRequestMessage(HttpMethod.Get, "http://localhost/");
            change?.Invoke(request);
            using var response = await client.SendAsync(request);
            return payload;
        }).With(new TracingMiddleware());

        await handler.InvokeAsync(default, context);
    }

    private sealed class Endpoint : HttpMessageHandler
    {
        private HttpRequestMessage? _last;
        private Dictionary<string, string> _headers = [];

        public string? Header(string name) => _last is not null && _headers.TryGetValue(name, out var value) ? value : null;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _last = request;
            _headers = request.Headers.ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));
        }
    }
}
