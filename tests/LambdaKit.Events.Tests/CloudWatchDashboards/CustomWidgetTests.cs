using LambdaKit.Events.CloudWatchDashboards;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.CloudWatchDashboards;

public sealed class CustomWidgetTests
{
    private static readonly byte[] Widget = Fixture.Read("CloudWatchDashboards/Fixtures/widget.json");

    [Fact]
    public void Widget_has_its_context()
    {
        var request = CustomWidgetRequest.Parse(Widget);
        var context = request.WidgetContext!;

        Assert.False(request.Describe);
        Assert.Equal("Shop", context.DashboardName);
        Assert.Equal("widget-3", context.WidgetId);
        Assert.Equal("https://eu-west-1.console.aws.amazon.com", context.Domain);
        Assert.Equal("123456789012", context.AccountId);
        Assert.Equal("en", context.Locale);
        Assert.Equal("Local", context.TimeZone!.Label);
        Assert.Equal("+01:00", context.TimeZone.IsoOffset);
        Assert.Equal(60, context.TimeZone.OffsetMinutes);
        Assert.Equal(300, context.PeriodSeconds);
        Assert.True(context.IsAutoPeriod);
        Assert.Equal("dark", context.Theme);
        Assert.True(context.LinkCharts);
        Assert.Equal("Orders", context.Title);
        Assert.Equal("7", context.Forms!.All["customer"].GetString());
        Assert.Equal(588, context.Width);
        Assert.Equal(369.5, context.Height);
    }

    [Fact]
    public void Time_range_is_typed()
    {
        var range = CustomWidgetRequest.Parse(Widget).WidgetContext!.TimeRange!;

        Assert.Equal(CustomWidgetTimeRangeMode.Relative, range.Mode);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 0, 0, 0, 123, TimeSpan.Zero), range.Start);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 1, 0, 0, 123, TimeSpan.Zero), range.End);
        Assert.Equal(3600000, range.RelativeStartMilliseconds);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769818600000), range.Zoom!.Start);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769819600000), range.Zoom.End);
    }

    [Fact]
    public void Parameters_are_found_beside_the_context_and_in_it()
    {
        var request = CustomWidgetRequest.Parse(Widget);

        Assert.Equal("orders", request.GetParameter("query").GetString());
        Assert.Equal(10, request.GetParameter("limit")["rows"].GetInt64());
        Assert.True(request.GetParameter("other").IsNull);
        Assert.Equal("orders", request.WidgetContext!.Parameters!.Value["query"].GetString());
    }

    [Fact]
    public void Widget_is_written_back_as_the_same_json()
    {
        var request = CustomWidgetRequest.Parse(Widget);

        JsonDifference.AssertSame(Widget, request.ToUtf8Json());
        Assert.Equal(["query", "limit"], CorpusModel.UnknownPaths(request));
    }

    [Fact]
    public void Documentation_is_answered_as_markdown()
    {
        Assert.True(CustomWidgetRequest.Parse("""{"describe":true}"""u8).Describe);
        Assert.Equal("""{"markdown":"# Orders"}"""u8, new CustomWidgetMarkdownResponse { Markdown = "# Orders" }.ToUtf8Json());
    }
}
