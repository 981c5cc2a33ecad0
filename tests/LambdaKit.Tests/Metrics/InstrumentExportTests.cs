using System.Diagnostics.Metrics;
using LambdaKit.Metrics;
using LambdaKit.Runtime;

namespace LambdaKit.Tests.Metrics;

public sealed class InstrumentExportTests : IDisposable
{
    private readonly Meter _meter = new($"LambdaKit.Tests.{Guid.NewGuid():N}");
    private readonly TestMetrics _metrics;

    public InstrumentExportTests() => _metrics = new TestMetrics(Options(_meter.Name));

    public void Dispose()
    {
        _metrics.Middleware.Dispose();
        _meter.Dispose();
    }

    [Fact]
    public async Task Counters_are_added_up_and_of_histograms_each_value_is_kept()
    {
        var orders = _meter.CreateCounter<long>("orders");
        var latency = _meter.CreateHistogram<double>("latency", "ms");

        await RunAsync("request-1", () =>
        {
            orders.Add(2);
            orders.Add(3);
            latency.Record(1.5);
            latency.Record(2.5);
        });
        await RunAsync("request-2", () => orders.Add(7));

        Assert.Equal(["orders=5 Count,latency=1.5 Milliseconds,latency=2.5 Milliseconds", "orders=7 Count"], _metrics.Documents.Select(Describe));
    }

    [Fact]
    public async Task Instruments_made_before_and_after_the_middleware_in_all_number_types_are_heard()
    {
        await RunAsync("request-1", () =>
        {
            _meter.CreateCounter<byte>("byte").Add(1);
            _meter.CreateCounter<short>("short").Add(2);
            _meter.CreateCounter<int>("int").Add(3);
            _meter.CreateCounter<long>("long").Add(4);
            _meter.CreateCounter<float>("float").Add(5);
            _meter.CreateCounter<double>("double").Add(6);
            _meter.CreateCounter<decimal>("decimal").Add(7);
        });

        Assert.Equal("byte=1 Count,short=2 Count,int=3 Count,long=4 Count,float=5 Count,double=6 Count,decimal=7 Count", Describe(_metrics.Single));
    }

    [Fact]
    public async Task Up_down_counters_report_their_total_and_gauges_their_last_value()
    {
        var active = _meter.CreateUpDownCounter<int>("active", "{connection}");
        var temperature = _meter.CreateGauge<double>("temperature");

        await RunAsync("request-1", () =>
        {
            active.Add(5);
            active.Add(-2);
            temperature.Record(20);
            temperature.Record(21);
        });
        await RunAsync("request-2", () => active.Add(1));

        Assert.Equal(["active=3 Count,temperature=21 None", "active=4 Count"], _metrics.Documents.Select(Describe));
    }

    [Fact]
    public async Task Observable_instruments_are_asked_at_the_end_and_their_totals_become_changes()
    {
        var total = 10L;
        _meter.CreateObservableCounter("collections", () => total);
        _meter.CreateObservableGauge("queue", () => 7, "{item}");
        _meter.CreateObservableUpDownCounter("open", () => -1);

        await RunAsync("request-1", () => total = 12);
        await RunAsync("request-2", () => total = 15);
        await RunAsync("request-3", () => total = 4);

        Assert.Equal([12, 3, 4], Emf.ValuesOf(_metrics.Documents, "collections"));
        Assert.Equal([7, 7, 7], Emf.ValuesOf(_metrics.Documents, "queue"));
        Assert.Equal([-1, -1, -1], Emf.ValuesOf(_metrics.Documents, "open"));
    }

    [Fact]
    public async Task Only_named_tags_are_dimensions()
    {
        var orders = _meter.CreateCounter<long>("orders");

        await RunAsync("request-1", () =>
        {
            orders.Add(1, new("country", "CH"), new("customer", "c-1"));
            orders.Add(2, new("country", "CH"), new("customer", "c-2"));
            orders.Add(4, new KeyValuePair<string, object?>("country", "ö\n"));
            orders.Add(8, new("country", true), new("weight", 1.5));
            orders.Add(16);
        });

        Assert.Equal(
            ["FunctionName=orders:orders=16 Count", "FunctionName=orders,country=CH:orders=3 Count", "FunctionName=orders,country=??:orders=4 Count", "FunctionName=orders,country=true:orders=8 Count"],
            _metrics.Documents.Select(document => $"{Assert.Single(Emf.SetsOf(document))}:{Describe(document)}"));
        Assert.All(_metrics.Documents, document => Assert.Empty(EmfSchema.ErrorsOf(document)));
    }

    [Fact]
    public async Task Meters_that_are_not_named_are_not_heard()
    {
        using var other = new Meter($"Other.{Guid.NewGuid():N}");
        using var similar = new Meter($"{_meter.Name}.Http");
        using var all = new MetricsMiddleware(Options(_meter.Name + "*"));
        var instrument = similar.CreateCounter<int>("similar");

        await RunAsync("request-1", () =>
        {
            other.CreateCounter<int>("other").Add(1);
            instrument.Add(1);
        });

        Assert.Empty(_metrics.Documents);
        Assert.True(instrument.Enabled);
    }

    [Fact]
    public async Task What_is_measured_outside_of_invocations_goes_out_with_the_next_marked_so()
    {
        var orders = _meter.CreateCounter<long>("orders");
        orders.Add(5);
        orders.Add(6);

        await RunAsync("request-1", () => orders.Add(1));
        await RunAsync("request-2", () => { });

        Assert.Equal(2, _metrics.Documents.Length);
        var (inside, outside) = (_metrics.Documents[0], _metrics.Documents[1]);
        Assert.Equal(("orders=1 Count", "request-1"), (Describe(inside), inside.GetProperty("requestId").GetString()));
        Assert.Equal(("orders=11 Count", true), (Describe(outside), outside.GetProperty("outsideInvocation").GetBoolean()));
        Assert.False(outside.TryGetProperty("requestId", out _));
    }

    [Fact]
    public async Task What_cloudwatch_does_not_take_is_dropped_with_a_warning_and_nobody_fails()
    {
        var values = _meter.CreateHistogram<double>("values");
        var dimension = _meter.CreateCounter<int>("FunctionName");
        _meter.CreateObservableGauge<int>("broken", (Func<int>)(() => throw new InvalidOperationException("no")));

        await RunAsync("request-1", () =>
        {
            values.Record(double.NaN);
            values.Record(1);
            values.Record(double.PositiveInfinity);
            dimension.Add(1);
        });

        Assert.Equal([1], Emf.ValuesOf(_metrics.Documents, "values"));
        var log = string.Concat(_metrics.Events.Select(System.Text.Encoding.UTF8.GetString));
        Assert.Contains("3 measurements", log, StringComparison.Ordinal);
        Assert.Contains("An observable instrument failed", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measurements_belong_to_the_invocation_that_made_them_wherever_it_goes_on()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var steps = _meter.CreateHistogram<int>("step");
        var arrived = 0;
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => _metrics.RunAsync(async _ =>
        {
            steps.Record(i);
            if (Interlocked.Increment(ref arrived) == 64)
                all.SetResult();
            await all.Task;
            steps.Record(i);
            await Task.Run(() => steps.Record(i));
        }, _metrics.For($"request-{i}")))));

        Assert.Equal(64, _metrics.Documents.Length);
        Assert.All(_metrics.Documents, document =>
        {
            var i = int.Parse(document.GetProperty("requestId").GetString()?["request-".Length..] ?? "", System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal([i, i, i], Emf.ValuesOf([document], "step"));
        });
    }

    [Fact]
    public async Task The_callers_flow_does_not_know_the_invocation_afterwards()
    {
        LambdaContext? inside = null;
        var context = _metrics.For("request-1");

        var running = _metrics.Middleware.InvokeAsync(InvocationOf(context), _ =>
        {
            inside = CurrentInvocation.Context;
            return default;
        });
        var outside = CurrentInvocation.Context;
        await running;

        Assert.Same(context, inside);
        Assert.Null(outside);
    }

    [Theory]
    [InlineData("By", MetricUnit.Bytes)]
    [InlineData("us", MetricUnit.Microseconds)]
    [InlineData("µs", MetricUnit.Microseconds)]
    [InlineData("{request}/s", MetricUnit.CountPerSecond)]
    [InlineData("%", MetricUnit.Percent)]
    [InlineData("Gbit/s", MetricUnit.GigabitsPerSecond)]
    [InlineData("milliseconds", MetricUnit.Milliseconds)]
    [InlineData("ns", MetricUnit.None)]
    [InlineData("KiBy", MetricUnit.None)]
    [InlineData("1", MetricUnit.None)]
    [InlineData("", MetricUnit.Count)]
    [InlineData(null, MetricUnit.Count)]
    public void Units_of_instruments_become_cloudwatchs(string? text, MetricUnit unit) => Assert.Equal(unit, MetricUnits.OfInstrument(text, MetricUnit.Count));

    private static MetricsOptions Options(string meter) =>
        new() { Namespace = "Shop", BuiltIn = BuiltInMetrics.None, Meters = [meter], TagDimensions = ["country"] };

    private static string Describe(System.Text.Json.JsonElement document) =>
        string.Join(',', Emf.ValuesOf(document).Select(value => FormattableString.Invariant($"{value.Name}={value.Value} {value.Unit}")));

    private static LambdaInvocation InvocationOf(LambdaContext context)
    {
        var invocation = DelegateHandler.Echo().CreateInvocation();
        invocation.Begin(context, "{}"u8.ToArray());
        return invocation;
    }

    private Task RunAsync(string requestId, Action measure) => _metrics.RunAsync(_ =>
    {
        measure();
        return default;
    }, _metrics.For(requestId));
}
