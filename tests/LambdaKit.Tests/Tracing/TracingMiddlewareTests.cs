using System.Diagnostics;
using LambdaKit.Events.Alb;
using LambdaKit.Events.Http;
using LambdaKit.Events.Json;
using LambdaKit.Http;
using LambdaKit.Middleware;
using LambdaKit.Testing;
using LambdaKit.Tracing;

namespace LambdaKit.Tests.Tracing;

[Collection(TracingCollection.Name)]
public sealed class TracingMiddlewareTests : IDisposable
{
    private const string Trace = "0af7651916cd43dd8448eb211c80319c";
    private const string Span = "b7ad6b7169203331";
    private const string XRayTrace = "6956620d5759e988bd862e3fe1be46a9";
    private const string XRaySpan = "53995c3f42cd8ad8";

    private readonly RecordedSpans _spans = new();
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("orders").WithAlias("live").WithVersion("7").WithRequestId("req-1");

    public void Dispose() => _spans.Dispose();

    [Fact]
    public async Task An_invocation_has_a_span_that_says_what_ran_and_belongs_to_the_trace_of_its_context()
    {
        await DelegateHandler.Echo().With(new TracingMiddleware()).InvokeAsync("1"u8.ToArray(), _context);

        var span = _spans.Single;
        Assert.Equal(("orders", ActivityKind.Server, XRayTrace, XRaySpan), (span.DisplayName, span.Kind, span.TraceId.ToHexString(), span.ParentSpanId.ToHexString()));
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal("other", span.GetTagItem("faas.trigger"));
        Assert.Equal("req-1", span.GetTagItem("faas.invocation_id"));
        Assert.Equal(false, span.GetTagItem("faas.coldstart"));
        Assert.Equal("orders", span.GetTagItem("faas.name"));
        Assert.Equal("7", span.GetTagItem("faas.version"));
        Assert.EndsWith(":function:orders", (string?)span.GetTagItem("cloud.resource_id"), StringComparison.Ordinal);
        Assert.EndsWith(":function:orders:live", (string?)span.GetTagItem("aws.lambda.invoked_arn"), StringComparison.Ordinal);
    }

    public static TheoryData<string> FrontDoors => new("HttpApi", "FunctionUrl", "ApiGateway", "Alb", "AlbMultiValue");

    [Theory]
    [MemberData(nameof(FrontDoors))]
    public async Task A_request_belongs_to_the_trace_of_its_caller_whichever_source_it_came_by(string source)
    {
        var options = new HttpEventOptions { Headers = HeaderMap.Create([new("Traceparent", $"00-{Trace}-{Span}-01"), new("tracestate", "vendor=1")]), Route = "/orders/{id}" };
        IHttpRequestEvent request = source switch
        {
            "HttpApi" => LambdaKit.Testing.Events.HttpApi("GET", "/orders/17", options),
            "FunctionUrl" => LambdaKit.Testing.Events.FunctionUrl("GET", "/orders/17", options),
            "ApiGateway" => LambdaKit.Testing.Events.ApiGateway("GET", "/orders/17", options),
            "Alb" => LambdaKit.Testing.Events.Alb("GET", "/orders/17", options),
            _ => LambdaKit.Testing.Events.Alb("GET", "/orders/17", options, multiValue: true),
        };

        await new OrdersApi().With(new TracingMiddleware()).InvokeAsync(request, _context);

        var span = _spans.Single;
        Assert.Equal((Trace, Span, "vendor=1"), (span.TraceId.ToHexString(), span.ParentSpanId.ToHexString(), span.TraceStateString));
        Assert.Equal(("GET /orders/{id}", ActivityKind.Server), (span.DisplayName, span.Kind));
        Assert.Equal(XRayTrace, Assert.Single(span.Links).Context.TraceId.ToHexString());
        Assert.Equal("http", span.GetTagItem("faas.trigger"));
        Assert.Equal("GET", span.GetTagItem("http.request.method"));
        Assert.Equal("/orders/17", span.GetTagItem("url.path"));
        Assert.Equal("/orders/{id}", span.GetTagItem("http.route"));
        Assert.Equal(200, span.GetTagItem("http.response.status_code"));
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
    }

    [Theory]
    [InlineData(TraceParent.W3CThenXRay, true, true, Trace, XRayTrace)]
    [InlineData(TraceParent.W3CThenXRay, false, true, XRayTrace, null)]
    [InlineData(TraceParent.XRayThenW3C, true, true, XRayTrace, Trace)]
    [InlineData(TraceParent.XRayThenW3C, true, false, Trace, null)]
    [InlineData(TraceParent.W3COnly, true, true, Trace, null)]
    [InlineData(TraceParent.W3COnly, false, true, null, null)]
    [InlineData(TraceParent.XRayOnly, true, true, XRayTrace, null)]
    [InlineData(TraceParent.XRayOnly, true, false, null, null)]
    public async Task The_option_says_which_trace_wins_and_the_other_is_a_link(TraceParent parent, bool hasW3C, bool hasXRay, string? expected, string? link)
    {
        var headers = hasW3C ? HeaderMap.Create([new("traceparent", $"00-{Trace}-{Span}-01")]) : default;
        if (!hasXRay)
            _context.WithTraceId(null);

        await new OrdersApi().With(new TracingMiddleware(new TracingOptions { Parent = parent })).InvokeAsync(LambdaKit.Testing.Events.HttpApi("GET", "/orders/17", new HttpEventOptions { Headers = headers }), _context);

        var span = _spans.Single;
        if (expected is null)
            Assert.Equal((default, true), (span.ParentSpanId, span.TraceId.ToHexString() is not (Trace or XRayTrace)));
        else
            Assert.Equal(expected, span.TraceId.ToHexString());
        Assert.Equal(link is null ? [] : [link], span.Links.Select(one => one.Context.TraceId.ToHexString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Root=")]
    [InlineData("Root=1-6956620d-5759e988bd862e3fe1be46a")]
    [InlineData("Root=2-6956620d-5759e988bd862e3fe1be46a9;Parent=53995c3f42cd8ad8;Sampled=1")]
    [InlineData("Root=1-00000000-000000000000000000000000;Parent=53995c3f42cd8ad8;Sampled=1")]
    [InlineData("Root=1-6956620d-5759e988bd862e3fe1be46ag;Parent=53995c3f42cd8ad8;Sampled=1")]
    [InlineData(";;;=;Root;Parent")]
    [InlineData("\u0000\uFFFF")]
    public async Task A_header_that_is_not_well_formed_makes_a_new_trace_and_nothing_else(string header)
    {
        var answer = await DelegateHandler.Echo().With(new TracingMiddleware()).InvokeAsync("1"u8.ToArray(), _context.WithTraceId(header));

        Assert.Equal("1"u8.ToArray(), answer.ToArray());
        Assert.Equal((default, XRaySpan), (_spans.Single.ParentSpanId, XRaySpan));
    }

    [Theory]
    [InlineData("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331")]
    [InlineData("00-00000000000000000000000000000000-b7ad6b7169203331-01")]
    [InlineData("00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01")]
    [InlineData("ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")]
    [InlineData("00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01")]
    [InlineData("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more")]
    [InlineData("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-zz")]
    public async Task A_traceparent_that_is_not_well_formed_counts_as_missing(string header)
    {
        var request = LambdaKit.Testing.Events.HttpApi("GET", "/orders/17", new HttpEventOptions { Headers = HeaderMap.Create([new("traceparent", header)]) });

        await new OrdersApi().With(new TracingMiddleware()).InvokeAsync(request, _context);

        Assert.Equal(XRayTrace, _spans.Single.TraceId.ToHexString());
    }

    [Fact]
    public async Task What_X_Ray_has_not_sampled_is_not_recorded_and_runs_all_the_same()
    {
        _spans.Dispose();
        using var spans = new RecordedSpans(respectsParents: true);
        var context = _context.WithTraceId("Root=1-6956620d-5759e988bd862e3fe1be46a9;Parent=53995c3f42cd8ad8;Sampled=0");

        var answer = await DelegateHandler.Echo().With(new TracingMiddleware()).InvokeAsync("1"u8.ToArray(), context);

        Assert.Equal("1"u8.ToArray(), answer.ToArray());
        Assert.Empty(spans.Ended);
    }

    [Fact]
    public async Task A_failure_is_recorded_with_type_message_and_stack()
    {
        var handler = new DelegateHandler((_, _) => throw new FormatException("no order")).With(new TracingMiddleware());

        await Assert.ThrowsAsync<FormatException>(() => handler.InvokeAsync(default, _context).AsTask());

        var span = _spans.Single;
        Assert.Equal((ActivityStatusCode.Error, "no order"), (span.Status, span.StatusDescription));
        Assert.Equal("FormatException", span.GetTagItem("error.type"));
        var tags = Assert.Single(span.Events).Tags.ToDictionary(StringComparer.Ordinal);
        Assert.Equal(("System.FormatException", "no order"), (tags["exception.type"], tags["exception.message"]));
        Assert.Contains(nameof(TracingMiddlewareTests), (string?)tags["exception.stacktrace"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_messages_no_text_of_the_failure_is_recorded()
    {
        var handler = new DelegateHandler(async (_, _) =>
        {
            await Task.Yield();
            throw new FormatException("secret-4711");
        }).With(new TracingMiddleware(new TracingOptions { RecordsExceptionMessages = false }));

        await Assert.ThrowsAsync<FormatException>(() => handler.InvokeAsync(default, _context).AsTask());

        var span = _spans.Single;
        var texts = span.TagObjects.Concat(span.Events.SelectMany(one => one.Tags)).Select(tag => tag.Value?.ToString()).Append(span.StatusDescription);
        Assert.DoesNotContain(texts, text => text?.Contains("4711", StringComparison.Ordinal) == true);
        Assert.Equal((ActivityStatusCode.Error, "FormatException"), (span.Status, span.GetTagItem("error.type")));
    }

    [Fact]
    public async Task An_exception_whose_texts_throw_is_recorded_and_goes_on_as_it_is()
    {
        var thrown = new HostileException { Throws = true };
        var handler = new DelegateHandler((_, _) => throw thrown).With(new TracingMiddleware());

        Assert.Same(thrown, await Assert.ThrowsAsync<HostileException>(() => handler.InvokeAsync(default, _context).AsTask()));

        Assert.Equal(ActivityStatusCode.Error, _spans.Single.Status);
    }

    [Fact]
    public async Task D2_The_span_ends_when_the_handler_has_ended_and_not_before()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var ends = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        var started = _context.Clock.GetUtcNow();

        var running = new DelegateHandler((_, _) => new(ends.Task)).With(new TracingMiddleware()).InvokeAsync(default, _context);
        Assert.Empty(_spans.Ended);
        _context.Advance(TimeSpan.FromSeconds(3));
        ends.SetResult(default);
        await running;

        var span = _spans.Single;
        Assert.Equal((started.UtcDateTime, TimeSpan.FromSeconds(3)), (span.StartTimeUtc, span.Duration));
    }

    [Fact]
    public async Task An_invocation_whose_time_is_over_has_a_span_that_says_so()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var never = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        var running = new DelegateHandler((_, _) => new(never.Task)).With(new TracingMiddleware()).With(new DeadlineMiddleware()).InvokeAsync(default, _context).AsTask();

        _context.Advance(TimeSpan.FromSeconds(29.95));

        await Assert.ThrowsAsync<InvocationTimedOutException>(() => running.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal((ActivityStatusCode.Error, "InvocationTimedOutException"), (_spans.Single.Status, _spans.Single.GetTagItem("error.type")));
    }

    [Fact]
    public async Task A_late_answer_of_OnTimeout_is_an_error_all_the_same()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var never = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        var deadline = new DeadlineMiddleware(new DeadlineOptions { OnTimeout = (_, _) => new(true) });
        var running = new DelegateHandler((_, _) => new(never.Task)).With(new TracingMiddleware()).With(deadline).InvokeAsync(default, _context).AsTask();

        _context.Advance(TimeSpan.FromSeconds(29.95));
        await running.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal((ActivityStatusCode.Error, "timeout"), (_spans.Single.Status, _spans.Single.GetTagItem("error.type")));
    }

    [Theory]
    [InlineData("/orders/0", 404, false, null)]
    [InlineData("/fails", 500, true, "FormatException")]
    [InlineData("/busy", 503, true, "503")]
    public async Task The_status_of_an_answer_is_an_error_from_500_on(string path, int status, bool isError, string? errorType)
    {
        await new OrdersApi().With(new TracingMiddleware()).InvokeAsync(LambdaKit.Testing.Events.HttpApi("GET", path), _context);

        var span = _spans.Single;
        Assert.Equal(status, span.GetTagItem("http.response.status_code"));
        Assert.Equal((isError, errorType), (span.Status == ActivityStatusCode.Error, span.GetTagItem("error.type")));
    }

    [Fact]
    public async Task The_status_of_a_response_model_is_told_too()
    {
        var handler = new AlbFunction().With(new TracingMiddleware());

        await handler.InvokeAsync(LambdaKit.Testing.Events.Alb("BREW", "/pot"), _context);

        var span = _spans.Single;
        Assert.Equal((418, "_OTHER", "BREW"), (span.GetTagItem("http.response.status_code"), span.GetTagItem("http.request.method"), span.GetTagItem("http.request.method_original")));
    }

    [Fact]
    public async Task Nothing_of_query_string_headers_and_body_is_recorded()
    {
        var headers = HeaderMap.Create([new("authorization", "Bearer secret-1"), new("cookie", "secret-2"), new("user-agent", "secret-3"), new("traceparent", "secret-4"), new("x-forwarded-proto", "secret-5")]);
        var request = LambdaKit.Testing.Events.HttpApi("POST", "/orders/17?token=secret-6", new HttpEventOptions { Headers = headers, Body = "secret-7" });

        await new OrdersApi().With(new TracingMiddleware()).InvokeAsync(request, _context);

        Assert.DoesNotContain(_spans.Single.TagObjects, tag => tag.Value?.ToString()?.Contains("secret", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Baggage_is_taken_only_when_asked_for()
    {
        var request = LambdaKit.Testing.Events.HttpApi("GET", "/orders/17", new HttpEventOptions { Headers = HeaderMap.Create([new("baggage", "user=a%20b;p=1, =x,tier = gold ,%%")]) });

        await new OrdersApi().With(new TracingMiddleware()).InvokeAsync(request, _context);
        await new OrdersApi().With(new TracingMiddleware(new TracingOptions { ReadsBaggage = true })).InvokeAsync(request, FakeLambdaContext.For("orders"));

        Assert.Empty(_spans.Ended[0].Baggage);
        Assert.Equal(["tier=gold", "user=a b"], _spans.Ended[1].Baggage.Select(one => $"{one.Key}={one.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_Enrich_adds_is_there_and_what_it_throws_is_logged()
    {
        var options = new TracingOptions
        {
            Enrich = (span, invocation) =>
            {
                span.SetTag("tenant", invocation.Context.TenantId);
                throw new InvalidOperationException("no");
            },
        };

        var answer = await DelegateHandler.Echo().With(new TracingMiddleware(options)).InvokeAsync("1"u8.ToArray(), _context.WithTenant("t-1"));

        Assert.Equal("1"u8.ToArray(), answer.ToArray());
        Assert.Equal("t-1", _spans.Single.GetTagItem("tenant"));
        Assert.Equal(["SpanNotEnriched"], _context.Log.Select(entry => entry.EventId.Name!));
    }

    [Fact]
    public async Task A_listener_that_throws_does_not_fail_the_invocation()
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TracingMiddleware.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _ => throw new InvalidOperationException("listener"),
        };
        ActivitySource.AddActivityListener(listener);

        var answer = await DelegateHandler.Echo().With(new TracingMiddleware()).InvokeAsync("1"u8.ToArray(), _context);

        Assert.Equal("1"u8.ToArray(), answer.ToArray());
        Assert.Equal(["NotTraced"], _context.Log.Select(entry => entry.EventId.Name!));
    }

    [Fact]
    public async Task The_callers_flow_goes_on_without_the_span_at_once_and_later()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        using var outer = RecordedSpans.Own.StartActivity("outer");
        var ends = new TaskCompletionSource<ReadOnlyMemory<byte>>();

        var running = new DelegateHandler((_, _) => new(ends.Task)).With(new TracingMiddleware()).InvokeAsync(default, _context);
        Assert.Same(outer, Activity.Current);
        ends.SetResult(default);
        await running;
        await DelegateHandler.Echo().With(new TracingMiddleware()).InvokeAsync("1"u8.ToArray(), FakeLambdaContext.For("orders"));

        Assert.Same(outer, Activity.Current);
        Assert.All(_spans.Ended, span => Assert.Equal(XRayTrace, span.TraceId.ToHexString()));
    }

    [Fact]
    public async Task A_schedule_says_so_and_for_when()
    {
        await new EventFunction<LambdaKit.Events.EventBridge.ScheduledEvent>().With(new TracingMiddleware()).InvokeAsync(LambdaKit.Testing.Events.Schedule("2026-01-31T02:00Z"), _context);

        Assert.Equal(("timer", "2026-01-31T02:00:00.0000000Z"), (_spans.Single.GetTagItem("faas.trigger"), _spans.Single.GetTagItem("faas.time")));
    }

    [Fact]
    public async Task An_event_of_a_bus_belongs_to_the_trace_in_its_detail_whatever_type_the_function_takes()
    {
        var happened = LambdaKit.Testing.Events.EventBridge("shop", "Order Placed", JsonValue.Parse($$"""{"traceparent":"00-{{Trace}}-{{Span}}-01","id":1}"""));

        await new EventFunction<LambdaKit.Events.EventBridge.EventBridgeEvent>().With(new TracingMiddleware()).InvokeAsync(happened, _context);
        await DelegateHandler.Echo().With(new TracingMiddleware()).InvokeAsync(System.Text.Encoding.UTF8.GetBytes(happened.ToJson()), FakeLambdaContext.For("orders"));

        Assert.Equal(2, _spans.Ended.Count);
        Assert.All(_spans.Ended, span => Assert.Equal((Trace, Span, ActivityKind.Consumer, "pubsub"), (span.TraceId.ToHexString(), span.ParentSpanId.ToHexString(), span.Kind, span.GetTagItem("faas.trigger"))));
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_fails_as_it_would_and_has_a_span()
    {
        var handler = new EventFunction<LambdaKit.Events.Sqs.SqsEvent>().With(new TracingMiddleware());
        var invocation = handler.CreateInvocation();
        invocation.Begin(_context, "[1"u8.ToArray());

        await Assert.ThrowsAsync<LambdaKit.Events.EventFormatException>(() => handler.RunAsync(invocation).AsTask());

        Assert.Equal(ActivityStatusCode.Error, _spans.Single.Status);
    }

    [Fact]
    public async Task The_first_invocation_reports_the_init_before_it()
    {
        var context = _context.WithColdStart().Context;
        var started = _context.Clock.GetUtcNow();
        context.Function.ProcessStarted = started.UtcTicks;
        _context.Advance(TimeSpan.FromSeconds(1));
        context.Function.InitEnded = _context.Clock.GetTimestamp();
        _context.Advance(TimeSpan.FromSeconds(2));

        await DelegateHandler.Echo().With(new TracingMiddleware()).InvokeAsync("1"u8.ToArray(), context);

        var (init, invocation) = (_spans.Named("init"), _spans.Named("orders"));
        Assert.Equal((started.UtcDateTime, TimeSpan.FromSeconds(1), invocation.SpanId), (init.StartTimeUtc, init.Duration, init.ParentSpanId));
        Assert.Equal(true, invocation.GetTagItem("faas.coldstart"));
    }

    [Theory]
    [InlineData(LambdaInitializationType.ProvisionedConcurrency)]
    [InlineData(LambdaInitializationType.SnapStart)]
    public async Task An_init_long_before_is_not_reported(LambdaInitializationType type)
    {
        var context = _context.WithColdStart().WithInitializationType(type).Context;
        context.Function.ProcessStarted = _context.Clock.GetUtcNow().UtcTicks;
        context.Function.InitEnded = _context.Clock.GetTimestamp();

        await DelegateHandler.Echo().With(new TracingMiddleware()).InvokeAsync("1"u8.ToArray(), context);

        Assert.Equal("orders", _spans.Single.DisplayName);
    }

    [Fact]
    public async Task A_traced_middleware_has_a_span_with_the_spans_of_what_it_holds_below()
    {
        var inner = new DelegateMiddleware(async (invocation, next) =>
        {
            await Task.Yield();
            await next(invocation);
        });
        var handler = new DelegateHandler((payload, _) =>
        {
            RecordedSpans.Own.StartActivity("own")?.Stop();
            return new(payload);
        }).With(new TracingMiddleware()).With(new TracedMiddleware(inner, "step"));

        await handler.InvokeAsync("1"u8.ToArray(), _context);

        var (own, step, invocation) = (_spans.Named("own"), _spans.Named("step"), _spans.Named("orders"));
        Assert.Equal((step.SpanId, invocation.SpanId), (own.ParentSpanId, step.ParentSpanId));
        Assert.Equal("DelegateMiddleware", await NameOf(new TracedMiddleware(inner)));
    }

    [Fact]
    public void Options_that_are_none_are_refused() =>
        Assert.Throws<ArgumentException>(() => new TracingMiddleware(new TracingOptions { Parent = (TraceParent)9 }));

    private async Task<string> NameOf(TracedMiddleware middleware)
    {
        await DelegateHandler.Echo().With(middleware).InvokeAsync("1"u8.ToArray(), FakeLambdaContext.For("orders"));
        return _spans.Ended[^1].DisplayName;
    }

    private sealed class OrdersApi : HttpHandler
    {
        protected override void Map(HttpRoutes routes) => routes
            .Get("/orders/{id}", (call, _) => new(call.Path("id") == "0" ? HttpResult.NotFound() : HttpResult.Text("ok")))
            .Post("/orders/{id}", (_, _) => new(HttpResult.NoContent()))
            .Get("/fails", async (_, _) =>
            {
                await Task.Yield();
                throw new FormatException("no order");
            })
            .Get("/busy", (_, _) => new(HttpResult.Problem(503)));
    }

    private sealed class AlbFunction : LambdaHandler<AlbRequest, AlbResponse>
    {
        protected override ValueTask<AlbResponse> HandleAsync(AlbRequest value, LambdaContext context, CancellationToken deadline) => new(new AlbResponse { StatusCode = 418 });
    }
}
