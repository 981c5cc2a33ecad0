using LambdaKit.Metrics;

namespace LambdaKit.Tests.Metrics;

public sealed class MetricLimitTests
{
    [Theory]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(250, 3)]
    public void A_log_event_has_a_hundred_metrics_at_most(int count, int events)
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            for (var i = 0; i < count; i++)
                metrics.Add($"m{i}", i);
        });

        Assert.Equal(events, metrics.Documents.Length);
        Assert.Equal(Enumerable.Range(0, count).Select(i => (double)i), metrics.Documents.SelectMany(Emf.ValuesOf).Select(value => value.Value));
        Assert.All(metrics.Documents, document => Assert.Empty(Emf.FaultsOf(document, 0)));
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(70_000, 701)]
    public void A_metric_has_a_hundred_values_at_most_in_a_log_event(int count, int events)
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            for (var i = 0; i < count; i++)
                metrics.Add("m", i);
        });

        // 65,536 values make it write before the end, and leave a log event that is not full.
        Assert.Equal(events, metrics.Documents.Length);
        Assert.Equal(Enumerable.Range(0, count).Select(i => (double)i), Emf.ValuesOf(metrics.Documents, "m"));
    }

    [Fact]
    public void A_log_event_stays_below_the_limit_of_its_size_however_long_the_names()
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            for (var i = 0; i < 100; i++)
            {
                for (var j = 0; j < 100; j++)
                    metrics.Add(new string('\u20ac', 1_020) + i, -1.0 / 3);
            }
        });

        Assert.All(metrics.Events, logEvent => Assert.InRange(logEvent.Length, 1, 262_144 - 26));
        Assert.Equal(10_000, metrics.Documents.SelectMany(Emf.ValuesOf).Count());
    }

    [Fact]
    public void Properties_that_leave_no_room_are_left_out_with_a_mark()
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            for (var i = 0; i < 100; i++)
                metrics.AddProperty($"p{i}", new string('x', 10_000));
            metrics.Add("Placed", 1);
        });

        Assert.Equal((true, 1), (metrics.Single.GetProperty("propertiesTooLarge").GetBoolean(), metrics.Single.GetProperty("Placed").GetInt32()));
        Assert.Throws<ArgumentException>(() => new TestMetrics().Run(metrics =>
        {
            for (var i = 0; i <= 100; i++)
                metrics.AddProperty($"p{i}", i);
        }));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1.2e108)]
    [InlineData(-1.2e108)]
    [InlineData(8.5e-109)]
    [InlineData(-8.5e-109)]
    [InlineData(double.Epsilon)]
    public void A_value_that_cloudwatch_does_not_keep_is_refused_and_nothing_else_is_lost(double value)
    {
        ArgumentOutOfRangeException? refused = null;

        var metrics = new TestMetrics().Run(metrics =>
        {
            metrics.Add("m", 1);
            refused = Assert.Throws<ArgumentOutOfRangeException>(() => metrics.Add("m", value));
            metrics.Add("m", 2);
        });

        Assert.Contains("of the metric 'm'", refused?.Message, StringComparison.Ordinal);
        Assert.Equal([1, 2], Emf.ValuesOf(metrics.Documents, "m"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.0)]
    [InlineData(-17.5)]
    [InlineData(8.515920e-109)]
    [InlineData(-8.515920e-109)]
    [InlineData(1.174271e+108)]
    [InlineData(-1.174271e+108)]
    public void Values_up_to_the_limits_are_kept_negative_ones_too(double value) =>
        Assert.Equal([value], Emf.ValuesOf(new TestMetrics().Run(metrics => metrics.Add("m", value)).Documents, "m"));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("_aws")]
    [InlineData("a\nb")]
    [InlineData("a\u0000")]
    [InlineData("FunctionName")]
    [InlineData("Tier")]
    [InlineData("Table")]
    public void A_name_that_no_metric_can_have_is_refused(string name)
    {
        ArgumentException? refused = null;

        var metrics = new TestMetrics().Run(metrics =>
        {
            metrics.AddDimension("Tier", "gold");
            metrics.AddDimensionSet(new MetricDimension("Table", "orders"));
            refused = Assert.Throws<ArgumentException>(() => metrics.Add(name, 1));
            metrics.Add("m", 1);
        });

        Assert.NotNull(refused);
        Assert.Equal(["m"], Emf.ValuesOf(metrics.Single).Select(value => value.Name));
    }

    [Fact]
    public void Half_a_character_is_refused_in_a_name() =>
        new TestMetrics().Run(metrics => Assert.Throws<ArgumentException>(() => metrics.Add("a\uD83D", 1)));

    [Fact]
    public void A_name_has_1024_characters_at_most()
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            metrics.Add(new string('m', 1_024), 1);
            Assert.Throws<ArgumentException>(() => metrics.Add(new string('m', 1_025), 1));
        });

        Assert.Empty(EmfSchema.ErrorsOf(metrics.Single));
    }

    public static TheoryData<string, string, bool> Dimensions => new()
    {
        { "a", "b", true },
        { new string('a', 250), new string('b', 1_024), true },
        { new string('a', 251), "b", false },
        { "a", new string('b', 1_025), false },
        { "", "b", false },
        { " ", "b", false },
        { "a", "", false },
        { "a", "   ", false },
        { ":a", "b", false },
        { "a:", ":b", true },
        { "ä", "b", false },
        { "a", "ü", false },
        { "a", "b\n", false },
        { "a\t", "b", false },
        { "_aws", "b", false },
        { "FunctionName", "other", false },
    };

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void A_dimension_is_as_cloudwatch_takes_it_or_refused(string name, string value, bool isTaken)
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            var refused = Record.Exception(() => metrics.AddDimension(name, value));
            Assert.Equal(isTaken, refused is null);
            Assert.True(refused is null or ArgumentException);
            metrics.Add("m", 1);
        });

        Assert.Empty(EmfSchema.ErrorsOf(metrics.Single));
        Assert.Equal(isTaken ? 2 : 1, Emf.SetsOf(metrics.Single)[0].Count(character => character == '=') - value.Count(character => character == '='));
    }

    [Fact]
    public void A_set_has_thirty_dimensions_at_most_with_those_of_the_options()
    {
        var metrics = new TestMetrics(new MetricsOptions { Namespace = "Shop", BuiltIn = BuiltInMetrics.None, ComparesAliases = true, Dimensions = [new("Stage", "prod")] }).Run(metrics =>
        {
            // Function name, stage, alias and version make four.
            for (var i = 0; i < 26; i++)
                metrics.AddDimension($"d{i}", "v");
            Assert.Throws<ArgumentException>(() => metrics.AddDimension("d26", "v"));
            metrics.AddDimensionSet(new("e1", "v"), new("e2", "v"));
            Assert.Throws<ArgumentException>(() => metrics.AddDimensionSet(new("f1", "v"), new("f2", "v"), new("f3", "v")));
            metrics.Add("m", 1);
        }, alias: "live");

        Assert.Equal([28, 30, 30], Emf.SetsOf(metrics.Single).Select(set => set.Count(character => character == '=')));
        Assert.Empty(Emf.FaultsOf(metrics.Single, 0));
    }

    [Fact]
    public void A_single_metric_has_thirty_dimensions_at_most()
    {
        var thirty = Enumerable.Range(0, 30).Select(i => new MetricDimension($"d{i}", "v")).ToArray();

        var metrics = new TestMetrics().Run(metrics =>
        {
            metrics.AddSingle("m", 1, MetricUnit.None, thirty);
            Assert.Throws<ArgumentException>(() => metrics.AddSingle("m", 1, MetricUnit.None, [.. thirty, new("d30", "v")]));
            Assert.Throws<ArgumentException>(() => metrics.AddSingle("m", 1, MetricUnit.None, new("a", "v"), new("a", "w")));
            Assert.Throws<ArgumentException>(() => metrics.AddSingle("m", 1, MetricUnit.None, new MetricDimension("m", "v")));
        });

        Assert.Single(Emf.ValuesOf(metrics.Single));
    }

    [Fact]
    public void A_dimension_does_not_change_its_value_nor_take_a_metrics_name()
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            metrics.Add("m", 1);
            metrics.AddDimension("Tier", "gold");
            metrics.AddDimension("Tier", "gold");
            Assert.Throws<ArgumentException>(() => metrics.AddDimension("Tier", "silver"));
            Assert.Throws<ArgumentException>(() => metrics.AddDimension("m", "v"));
            Assert.Throws<ArgumentException>(() => metrics.AddDimensionSet(new MetricDimension("m", "v")));
            Assert.Throws<ArgumentException>(() => metrics.AddDimensionSet(new MetricDimension("Tier", "gold")));
            Assert.Throws<ArgumentException>(() => metrics.AddDimensionSet());
        });

        Assert.Equal(["FunctionName=orders,Tier=gold"], Emf.SetsOf(metrics.Single));
    }

    [Fact]
    public void Dimensions_leave_room_for_metrics()
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            var refused = Record.Exception(() =>
            {
                for (var i = 0; i < 1_000; i++)
                    metrics.AddDimensionSet(new MetricDimension($"d{i}{new string('\\', 200)}", new string('"', 1_024)));
            });
            Assert.Contains("48 KiB", Assert.IsType<ArgumentException>(refused).Message, StringComparison.Ordinal);
            metrics.Add(new string('"', 1_024), 1);
        });

        Assert.InRange(Assert.Single(metrics.Events).Length, 50_000, 262_144 - 26);
    }

    [Theory]
    [InlineData(-15, false)]
    [InlineData(-14, true)]
    [InlineData(0, true)]
    public void A_timestamp_is_two_weeks_old_at_most(int days, bool isTaken)
    {
        var metrics = new TestMetrics();

        metrics.Run(invocation => Assert.Equal(isTaken, Record.Exception(() => invocation.SetTimestamp(metrics.Clock.GetUtcNow().AddDays(days))) is null));
    }

    [Fact]
    public void A_timestamp_is_two_hours_ahead_at_most()
    {
        var metrics = new TestMetrics();

        metrics.Run(invocation =>
        {
            invocation.SetTimestamp(metrics.Clock.GetUtcNow().AddHours(2));
            Assert.Throws<ArgumentOutOfRangeException>(() => invocation.SetTimestamp(metrics.Clock.GetUtcNow().AddHours(2).AddTicks(1)));
        });
    }

    [Fact]
    public void A_unit_or_a_resolution_that_cloudwatch_does_not_know_is_refused() => new TestMetrics().Run(metrics =>
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => metrics.Add("m", 1, (MetricUnit)27));
        Assert.Throws<ArgumentOutOfRangeException>(() => metrics.Add("m", 1, (MetricUnit)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => metrics.Add("m", 1, MetricUnit.Count, (MetricResolution)30));
    });

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("AWS/Lambda")]
    [InlineData("aws/x")]
    [InlineData(":x")]
    [InlineData("a\nb")]
    [InlineData("ä")]
    [InlineData("a$b")]
    public void A_namespace_that_cloudwatch_does_not_take_stops_the_start(string name) =>
        Assert.Contains("namespace", Assert.Throws<LambdaConfigurationException>(() => new MetricsMiddleware(new MetricsOptions { Namespace = name })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_namespace_has_256_characters_at_most()
    {
        Assert.NotNull(new MetricsMiddleware(new MetricsOptions { Namespace = new string('n', 256) }));
        Assert.Throws<LambdaConfigurationException>(() => new MetricsMiddleware(new MetricsOptions { Namespace = new string('n', 257) }));
    }

    [Fact]
    public void All_that_is_wrong_with_the_options_is_said_at_once()
    {
        var options = new MetricsOptions
        {
            Namespace = "AWS/x",
            Dimensions = [new("FunctionName", "x"), new(":y", "y"), default],
            Resolution = (MetricResolution)30,
            Meters = [""],
            TagDimensions = [.. Enumerable.Range(0, 30).Select(i => $"t{i}")],
        };

        var message = Assert.Throws<LambdaConfigurationException>(() => new MetricsMiddleware(options)).Message;

        string[] parts = ["'AWS/x'", "'FunctionName' is there twice", "':y'", "30 seconds|resolution is 30", "A meter has no name", "There are 34 dimensions"];
        Assert.All(parts, part => Assert.Contains(part.Split('|')[^1], message, StringComparison.Ordinal));
    }
}
