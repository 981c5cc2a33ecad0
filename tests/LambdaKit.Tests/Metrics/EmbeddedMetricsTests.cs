using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using LambdaKit.Metrics;
using LambdaKit.Tests.Logging;

namespace LambdaKit.Tests.Metrics;

public sealed class EmbeddedMetricsTests
{
    [Theory]
    [InlineData("JSON")]
    [InlineData("Text")]
    public void An_invocation_is_one_line_of_json_whatever_the_format_of_the_log(string format)
    {
        var metrics = new TestMetrics(null, ("AWS_LAMBDA_LOG_FORMAT", format), ("AWS_LAMBDA_LOG_LEVEL", "FATAL")).Run(metrics =>
        {
            metrics.Add("Placed", 1, MetricUnit.Count);
            metrics.Add("Latency", 12.5, MetricUnit.Milliseconds, MetricResolution.High);
            metrics.Add("Latency", -3, MetricUnit.Milliseconds, MetricResolution.High);
            metrics.Add("Ratio", 0.25);
        }, alias: "live");

        Assert.Equal(
            """{"_aws":{"Timestamp":1769824800000,"CloudWatchMetrics":[{"Namespace":"Shop","Dimensions":[["FunctionName"]],"Metrics":[{"Name":"Placed","Unit":"Count"},""" +
            """{"Name":"Latency","Unit":"Milliseconds","StorageResolution":1},{"Name":"Ratio"}]}""" +
            """]},"FunctionName":"orders","requestId":"request-1","version":"42","alias":"live","Placed":1,"Latency":[12.5,-3],"Ratio":0.25}""" + "\n",
            Encoding.UTF8.GetString(Assert.Single(metrics.Events)));
    }

    [Fact]
    public void The_telemetry_pipe_gets_a_frame_of_json_without_a_level()
    {
        var metrics = new TestMetrics(null, TestLog.Framed).Run(metrics => metrics.Add("Placed", 1));

        var frame = Assert.Single(metrics.Events);
        Assert.Equal(0xA55A_0002u, BinaryPrimitives.ReadUInt32BigEndian(frame));
        Assert.Equal(frame.Length - 16, BinaryPrimitives.ReadInt32BigEndian(frame.AsSpan(4)));
        Assert.Equal(1, JsonDocument.Parse(frame.AsMemory(16)).RootElement.GetProperty("Placed").GetInt32());
    }

    [Fact]
    public void All_units_are_written_by_cloudwatchs_names()
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            foreach (var unit in Enum.GetValues<MetricUnit>())
                metrics.Add(unit.ToString(), 1, unit);
        });

        Assert.Equal(27, Emf.ValuesOf(metrics.Single).Count());
        Assert.All(Emf.ValuesOf(metrics.Single), value => Assert.Equal(value.Name.Replace("PerSecond", "/Second", StringComparison.Ordinal), value.Unit));
        Assert.Empty(EmfSchema.ErrorsOf(metrics.Single));
    }

    [Fact]
    public void By_default_there_is_one_set_of_dimensions_and_version_and_alias_cost_nothing()
    {
        var metrics = new TestMetrics().Run(metrics => metrics.Add("Placed", 1), alias: "live");

        Assert.Equal(["FunctionName=orders"], Emf.SetsOf(metrics.Single));
        Assert.Equal(("42", "live"), (metrics.Single.GetProperty("version").GetString(), metrics.Single.GetProperty("alias").GetString()));
    }

    [Fact]
    public void A_canary_can_be_compared_by_version_and_by_alias()
    {
        var options = new MetricsOptions { Namespace = "Shop", BuiltIn = BuiltInMetrics.None, ComparesVersions = true, ComparesAliases = true, Dimensions = [new("Stage", "prod")] };

        var metrics = new TestMetrics(options).Run(metrics => metrics.Add("Placed", 1), alias: "live");

        Assert.Equal(
            ["FunctionName=orders,Stage=prod", "FunctionName=orders,Stage=prod,Version=42", "FunctionName=orders,Stage=prod,Alias=live,ExecutedVersion=42"],
            Emf.SetsOf(metrics.Single));
        Assert.Empty(EmfSchema.ErrorsOf(metrics.Single));
    }

    [Fact]
    public void Without_an_alias_there_is_no_set_for_it()
    {
        var options = new MetricsOptions { Namespace = "Shop", BuiltIn = BuiltInMetrics.None, ComparesAliases = true };

        Assert.Equal(["FunctionName=orders"], Emf.SetsOf(new TestMetrics(options).Run(metrics => metrics.Add("Placed", 1)).Single));
    }

    [Fact]
    public void Dimensions_and_sets_of_the_invocation_are_for_all_its_metrics()
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            metrics.Add("Before", 1);
            metrics.AddDimension("Tier", "gold");
            metrics.AddDimensionSet(new("Country", "CH"), new("Currency", "CHF"));
            metrics.AddDimensionSet(new MetricDimension("Country", "CH"));
            metrics.Add("After", 1);
        });

        Assert.Equal(
            ["FunctionName=orders,Tier=gold", "FunctionName=orders,Tier=gold,Country=CH,Currency=CHF", "FunctionName=orders,Tier=gold,Country=CH"], Emf.SetsOf(metrics.Single));
        Assert.Equal(["Before", "After"], Emf.ValuesOf(metrics.Single).Select(value => value.Name));
        Assert.Empty(Emf.FaultsOf(metrics.Single, 0));
    }

    [Fact]
    public void A_single_metric_has_its_own_dimensions_and_no_others()
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            metrics.AddDimension("Tier", "gold");
            metrics.Add("Placed", 1);
            metrics.AddSingle("Throttled", 2, MetricUnit.Count, new MetricDimension("Table", "orders"));
            metrics.AddSingle("Throttled", 3, MetricUnit.Count, new MetricDimension("Table", "orders"));
            metrics.AddSingle("Throttled", 4, MetricUnit.Count, new MetricDimension("Table", "customers"));
            metrics.AddSingle("Global", 5, MetricUnit.None);
        });

        Assert.Equal(
            ["FunctionName=orders,Tier=gold:Placed=1", "Table=orders:Throttled=2,Throttled=3", "Table=customers:Throttled=4", ":Global=5"],
            metrics.Documents.Select(document => $"{Assert.Single(Emf.SetsOf(document))}:{string.Join(',', Emf.ValuesOf(document).Select(value => $"{value.Name}={value.Value}"))}"));
        Assert.All(metrics.Documents, document => Assert.Empty(EmfSchema.ErrorsOf(document)));
        Assert.All(metrics.Documents, document => Assert.Equal("request-1", document.GetProperty("requestId").GetString()));
    }

    [Fact]
    public void Properties_are_no_metrics_and_give_way_to_them()
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            metrics.AddProperty("orderId", "a-1");
            metrics.AddProperty("orderId", "a-2");
            metrics.AddProperty("Placed", "text");
            metrics.AddProperty("FunctionName", 7);
            metrics.AddProperty("requestId", "mine");
            metrics.AddProperty("lines", new[] { 1, 2 });
            metrics.Add("Placed", 1);
        });

        var document = metrics.Single;
        Assert.Equal(
            ("a-2", "text", 7, "mine", 2),
            (document.GetProperty("orderId").GetString(), document.GetProperty("Placed_").GetString(), document.GetProperty("FunctionName_").GetInt32(),
                document.GetProperty("requestId").GetString(), document.GetProperty("lines")[1].GetInt32()));
        Assert.Empty(Emf.FaultsOf(document, 0));
    }

    [Fact]
    public void Names_and_values_that_look_like_json_stay_what_they_are()
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            metrics.AddDimension("a\"b\\", "\"],\"_aws\":{}");
            metrics.AddProperty("p\n\"", "}\n{\"_aws\":1}\u001b[31m");
            metrics.Add("m\":1,\"ü", 1);
        });

        var text = Encoding.UTF8.GetString(Assert.Single(metrics.Events));
        Assert.Equal(text.Length - 1, text.IndexOf('\n', StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', text);
        Assert.Equal(1, metrics.Single.GetProperty("m\":1,\"ü").GetInt32());
        Assert.Equal(["FunctionName=orders,a\"b\\=\"],\"_aws\":{}"], Emf.SetsOf(metrics.Single));
    }

    [Fact]
    public void A_name_in_two_units_is_two_metrics_in_two_log_events()
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            metrics.Add("Time", 1, MetricUnit.Seconds);
            metrics.Add("Time", 2, MetricUnit.Milliseconds);
            metrics.Add("Time", 3, MetricUnit.Seconds);
        });

        Assert.Equal(
            ["Seconds=1,Seconds=3", "Milliseconds=2"],
            metrics.Documents.Select(document => string.Join(',', Emf.ValuesOf(document).Select(value => $"{value.Unit}={value.Value}"))));
    }

    [Fact]
    public void A_timestamp_of_the_authors_stands_for_the_time_of_writing()
    {
        var metrics = new TestMetrics();
        var late = metrics.Clock.GetUtcNow() - TimeSpan.FromHours(5);

        metrics.Run(invocation =>
        {
            invocation.Add("Placed", 1);
            invocation.SetTimestamp(late);
        });

        Assert.Equal(late.ToUnixTimeMilliseconds(), metrics.Single.GetProperty("_aws").GetProperty("Timestamp").GetInt64());
    }
}
