using System.Diagnostics;
using System.Diagnostics.Metrics;
using LambdaKit.Batches;
using LambdaKit.OpenTelemetry;
using LambdaKit.Testing;
using LambdaKit.Tests.Runtime.Wire;
using LambdaKit.Tracing;

namespace LambdaKit.Tests.Tracing;

/// <summary>What a collector receives over loopback.</summary>
[Collection(TracingCollection.Name)]
public sealed class OpenTelemetryTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Spans_arrive_with_parents_links_and_resource_before_the_invocation_is_answered()
    {
        using var collector = new OtlpCollector();
        await using var middleware = new OpenTelemetryMiddleware(OptionsFor(collector));
        var handler = new Queue().With(middleware);

        await handler.InvokeAsync(LambdaKit.Testing.Events.Sqs(Sent()), FakeLambdaContext.For("orders").WithVersion("7").WithMemory(256));

        var (record, own, batch) = (Named(collector, "process orders", parentIsOurs: true), Named(collector, "own"), Named(collector, "process orders", parentIsOurs: false));
        Assert.Equal("6956620d5759e988bd862e3fe1be46a9", batch.Hex(1));
        Assert.Equal("53995c3f42cd8ad8", batch.Hex(4));
        Assert.Equal((batch.Hex(2), batch.Hex(1)), (record.Hex(4), record.Hex(1)));
        Assert.Equal(record.Hex(2), own.Hex(4));
        Assert.Equal(5UL, batch.Number(6)); // SPAN_KIND_CONSUMER
        Assert.Equal(("aws_sqs", 1L), (batch.Attributes(9)["messaging.system"], batch.Attributes(9)["messaging.batch.message_count"]));
        Assert.Equal("0af7651916cd43dd8448eb211c80319c", Assert.Single(record.All(13)).Hex(1));
        Assert.True(batch.Number(8) >= record.Number(8), "The batch has ended before its record.");

        var resource = Assert.Single(collector.Traces).Message(1)!.Message(1)!.Attributes(1); // it has both
        Assert.Equal(("orders", "orders", "7", "aws", "aws_lambda"), (resource["service.name"], resource["faas.name"], resource["faas.version"], resource["cloud.provider"], resource["cloud.platform"]));
        Assert.Equal(256L * 1024 * 1024, resource["faas.max_memory"]);
        Assert.Contains("telemetry.sdk.name", resource.Keys);
    }

    [Fact]
    public async Task Of_invocations_at_once_each_has_exported_its_span_when_it_is_answered()
    {
        using var collector = new OtlpCollector();
        await using var middleware = new OpenTelemetryMiddleware(OptionsFor(collector));
        var handler = new DelegateHandler(async (payload, _) =>
        {
            await Task.Yield();
            return payload;
        }).With(middleware);

        var missing = await Task.WhenAll(Enumerable.Range(0, 32).Select(i => Task.Run(async () =>
        {
            await handler.InvokeAsync(default, FakeLambdaContext.For("orders").WithRequestId($"req-{i}"));
            return collector.Spans.Any(span => (string)span.Attributes(9)["faas.invocation_id"] == $"req-{i}") ? null : $"req-{i}";
        })));

        Assert.Empty(missing.OfType<string>());
        Assert.Equal(32, collector.Spans.Count);
    }

    [Fact]
    public async Task A_failure_arrives_with_status_and_event()
    {
        using var collector = new OtlpCollector();
        await using var middleware = new OpenTelemetryMiddleware(OptionsFor(collector));
        var handler = new DelegateHandler(async (_, _) =>
        {
            await Task.Yield();
            throw new FormatException("no order");
        }).With(middleware);

        await Assert.ThrowsAsync<FormatException>(() => handler.InvokeAsync(default, FakeLambdaContext.For("orders")).AsTask());

        var span = Assert.Single(collector.Spans);
        Assert.Equal((2UL, "no order"), (span.Message(15)!.Number(3), span.Message(15)!.Text(2))); // STATUS_CODE_ERROR
        Assert.Equal(("exception", "System.FormatException"), (span.Message(11)!.Text(2), span.Message(11)!.Attributes(3)["exception.type"]));
    }

    [Fact]
    public async Task Metrics_of_named_meters_arrive_as_differences()
    {
        using var collector = new OtlpCollector();
        using var meter = new Meter("Shop.Orders");
        using var other = new Meter("Other");
        var (placed, unwanted) = (meter.CreateCounter<long>("placed"), other.CreateCounter<long>("unwanted"));
        await using var middleware = new OpenTelemetryMiddleware(OptionsFor(collector, meters: ["Shop.*"]));
        var handler = new DelegateHandler((payload, _) =>
        {
            placed.Add(2);
            unwanted.Add(1);
            return new(payload);
        }).With(middleware);

        await handler.InvokeAsync("1"u8.ToArray(), FakeLambdaContext.For("orders"));
        await handler.InvokeAsync("1"u8.ToArray(), FakeLambdaContext.For("orders"));

        var metrics = collector.Metrics.SelectMany(request => request.All(1)).SelectMany(resource => resource.All(2)).SelectMany(scope => scope.All(2)).ToArray();
        Assert.Equal(["placed", "placed"], metrics.Select(metric => metric.Text(1)));
        Assert.All(metrics, metric => Assert.Equal(2UL, metric.Message(7)!.Message(1)!.Number(6))); // Sum.data_points.as_int
    }

    [Fact]
    public async Task What_X_Ray_has_not_sampled_is_not_exported()
    {
        using var collector = new OtlpCollector();
        await using var middleware = new OpenTelemetryMiddleware(OptionsFor(collector));

        await DelegateHandler.Echo().With(middleware).InvokeAsync("1"u8.ToArray(), FakeLambdaContext.For("orders").WithTraceId("Root=1-6956620d-5759e988bd862e3fe1be46a9;Parent=53995c3f42cd8ad8;Sampled=0"));
        Assert.Empty(collector.Traces);
        await DelegateHandler.Echo().With(middleware).InvokeAsync("1"u8.ToArray(), FakeLambdaContext.For("orders"));

        Assert.Single(collector.Spans);
    }

    [Theory]
    [InlineData("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")]
    public async Task A_collector_that_refuses_fails_no_invocation_and_is_logged_once(string answer)
    {
        using var collector = new OtlpCollector(answer);
        await using var middleware = new OpenTelemetryMiddleware(OptionsFor(collector));
        var context = FakeLambdaContext.For("orders");
        middleware.Start(context.Context.Function);
        var handler = DelegateHandler.Echo().With(middleware);

        Assert.Equal("1"u8.ToArray(), (await handler.InvokeAsync("1"u8.ToArray(), context)).ToArray());
        Assert.Equal("2"u8.ToArray(), (await handler.InvokeAsync("2"u8.ToArray(), context)).ToArray());

        Assert.StartsWith("Telemetry could not be exported, and is lost", Assert.Single(context.Log).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_collector_that_does_not_answer_takes_the_time_that_is_allowed_and_no_more()
    {
        using var collector = new OtlpCollector(answer: null);
        await using var middleware = new OpenTelemetryMiddleware(new OpenTelemetryOptions { Endpoint = collector.Endpoint, ExportTimeout = TimeSpan.FromMilliseconds(200) });
        var context = FakeLambdaContext.For("orders");
        var started = Stopwatch.GetTimestamp();

        await DelegateHandler.Echo().With(middleware).InvokeAsync("1"u8.ToArray(), context);

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, Patience);
        Assert.NotEmpty(context.Log);
    }

    [Fact]
    public async Task When_only_the_reserve_is_left_nothing_is_exported_and_the_next_invocation_makes_up_for_it()
    {
        using var collector = new OtlpCollector();
        await using var middleware = new OpenTelemetryMiddleware(OptionsFor(collector));
        var late = FakeLambdaContext.For("orders").WithTimeout(TimeSpan.FromSeconds(3));
        var handler = new DelegateHandler((payload, context) =>
        {
            if (ReferenceEquals(context, late.Context))
                late.Advance(TimeSpan.FromSeconds(2.95));
            return new(payload);
        }).With(middleware);

        await handler.InvokeAsync("1"u8.ToArray(), late);
        Assert.Equal((0, 1), (collector.Traces.Count, late.Log.Count));
        await handler.InvokeAsync("1"u8.ToArray(), FakeLambdaContext.For("orders"));

        Assert.Equal(2, collector.Spans.Count);
    }

    [Fact]
    public void In_one_line_a_function_exports_before_its_answer()
    {
        using var collector = new OtlpCollector();
        using var server = new RawServer();
        using var function = RunningFunction.Start(server.Address, LambdaHost.Create().UseOpenTelemetry(OptionsFor(collector)).Map("function", DelegateHandler.Echo), variables: [("AWS_LAMBDA_FUNCTION_NAME", "orders")]);
        var connection = AcceptPoll(server);
        connection.SendEvent("a", "1");

        Assert.Equal("1", connection.ReadRequest().BodyText);

        Assert.Equal(["init", "orders"], collector.Spans.Select(span => span.Text(5)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void After_the_answer_means_behind_it_and_before_the_next_poll()
    {
        using var collector = new OtlpCollector();
        using var server = new RawServer();
        var options = new OpenTelemetryOptions { Endpoint = collector.Endpoint, ExportTime = ExportTime.AfterAnswer, Tracing = new TracingOptions { ReportsInit = false } };
        using var function = RunningFunction.Start(server.Address, LambdaHost.Create().UseOpenTelemetry(options).Map("function", DelegateHandler.Echo), variables: [("AWS_LAMBDA_FUNCTION_NAME", "orders")]);
        var connection = AcceptPoll(server);
        connection.SendEvent("a", "1");

        Assert.Equal("1", connection.ReadRequest().BodyText);
        Assert.Empty(collector.Traces);
        connection.Accept();
        connection.ExpectNext();

        Assert.Equal("orders", Assert.Single(collector.Spans).Text(5));
    }

    [Theory]
    [InlineData("localhost:4318/x", 2.0, 0.1, ExportTime.BeforeAnswer)]
    [InlineData(null, 0.0, 0.1, ExportTime.BeforeAnswer)]
    [InlineData(null, 2.0, -0.1, ExportTime.BeforeAnswer)]
    [InlineData(null, 2.0, 0.1, (ExportTime)7)]
    public void Options_that_cannot_work_are_refused(string? endpoint, double timeout, double reserve, ExportTime time) => Assert.Throws<ArgumentException>(() => new OpenTelemetryMiddleware(new OpenTelemetryOptions
    {
        Endpoint = endpoint is null ? null : new Uri(endpoint.Replace("localhost:4318", "", StringComparison.Ordinal), UriKind.Relative),
        ExportTimeout = TimeSpan.FromSeconds(timeout),
        Reserve = TimeSpan.FromSeconds(reserve),
        ExportTime = time,
    }));

    /// <summary>The function has two connections: one registers the extension that waits for the end, the other polls.</summary>
    private static RawConnection AcceptPoll(RawServer server)
    {
        while (true)
        {
            var connection = server.Accept();
            var request = connection.ReadRequest();
            if (request.IsNext)
                return connection;

            Assert.Equal("/2020-01-01/extension/register", request.Path);
            connection.Send("HTTP/1.1 200 OK\r\nLambda-Extension-Identifier: e-1\r\nContent-Length: 0\r\n\r\n");
        }
    }

    private static Protobuf Named(OtlpCollector collector, string name, bool? parentIsOurs = null)
    {
        var spans = collector.Spans;
        var ours = spans.Select(span => span.Hex(2)).ToHashSet(StringComparer.Ordinal);
        return Assert.Single(spans, span => span.Text(5) == name && (parentIsOurs is null || parentIsOurs == ours.Contains(span.Hex(4))));
    }

    private static OpenTelemetryOptions OptionsFor(OtlpCollector collector, string[]? meters = null) =>
        new() { Endpoint = collector.Endpoint, Sources = [RecordedSpans.Own.Name], Meters = meters ?? [], ExportTimeout = TimeSpan.FromSeconds(20) };

    private static LambdaKit.Events.Sqs.SqsMessage Sent() => LambdaKit.Testing.Events.SqsMessage("1", new SqsMessageOptions
    {
        Attributes = new Dictionary<string, LambdaKit.Events.Sqs.SqsMessageAttribute>(StringComparer.Ordinal)
        {
            ["traceparent"] = new() { DataType = "String", StringValue = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" },
        },
    });

    private sealed class Queue : SqsHandler<string>
    {
        protected override BatchPolicy Policy => new() { RecordMiddleware = [new TracedRecords()] };

        protected override async ValueTask HandleAsync(SqsMessage<string> record, LambdaContext context, CancellationToken deadline)
        {
            using var own = RecordedSpans.Own.StartActivity("own");
            await Task.Yield();
        }
    }
}
