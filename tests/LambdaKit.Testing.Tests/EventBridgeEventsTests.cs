using LambdaKit.Events.EventBridge.S3;

namespace LambdaKit.Testing.Tests;

public sealed class EventBridgeEventsTests
{
    [Fact]
    public void An_eventbridge_event_has_the_detail_that_the_test_says()
    {
        var plain = Events.EventBridge("shop.orders", "OrderPlaced", new Order("A-1", 2), TestJson.Default.Order);
        var typed = Events.EventBridge(
            "aws.s3",
            S3ObjectCreated.DetailType,
            new S3ObjectCreated { Object = new S3DetailObject { Key = "a b" } },
            new EventBridgeOptions { Resources = ["arn:aws:s3:::uploads"], ReplayName = "january" });

        Assert.Equal(new Order("A-1", 2), plain.Detail.As(TestJson.Default.Order));
        Assert.Equal("shop.orders", plain.Source);
        Assert.Equal("OrderPlaced", plain.DetailType);
        Assert.Equal(new FakeClock().GetUtcNow(), plain.Time);
        Assert.True(Guid.TryParse(plain.Id, out _));
        Assert.Null(plain.ReplayName);
        Assert.DoesNotContain("replay-name", plain.ToJson(), StringComparison.Ordinal);
        Assert.Equal("Object Created", typed.DetailType);
        Assert.Equal("a b", typed.Detail?.Object?.Key);
        Assert.Equal(["arn:aws:s3:::uploads"], typed.Resources);
        Assert.Equal("january", typed.ReplayName);
        Assert.NotEqual(plain.Id, Events.EventBridge("shop.orders", "OrderPlaced", new Order("A-2", 2), TestJson.Default.Order).Id);
    }

    [Theory]
    [InlineData("2026-01-31T02:00Z")]
    [InlineData("2026-01-31T02:00")]
    [InlineData("2026-01-31T03:00+01:00")]
    public void A_schedule_comes_at_its_time_in_utc(string time)
    {
        var scheduled = Events.Schedule(time, "nightly");

        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero), scheduled.Time);
        Assert.Contains("\"time\":\"2026-01-31T02:00:00Z\"", scheduled.ToJson(), StringComparison.Ordinal);
        Assert.Equal("arn:aws:events:eu-west-1:123456789012:rule/nightly", scheduled.ScheduleArn);
        Assert.False(scheduled.IsFromScheduler);
        Assert.Equal(LambdaKit.Events.Json.JsonKind.Object, scheduled.Detail.Kind);
    }
}
