using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.EventBridge;

public sealed class ScheduledEventTests
{
    [Fact]
    public void Event_of_a_rule_has_every_value()
    {
        var scheduled = ScheduledEvent.Parse(Fixture.Read("EventBridge/Fixtures/scheduled.json"));

        Assert.Equal("0", scheduled.Version);
        Assert.Equal("53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa", scheduled.Id);
        Assert.Equal("Scheduled Event", scheduled.DetailType);
        Assert.Equal("aws.events", scheduled.Source);
        Assert.Equal("111122223333", scheduled.Account);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero), scheduled.Time);
        Assert.Equal("eu-west-1", scheduled.Region);
        Assert.Equal("arn:aws:events:eu-west-1:111122223333:rule/nightly", scheduled.ScheduleArn);
        Assert.Equal("january", scheduled.ReplayName);
        Assert.False(scheduled.IsFromScheduler);
        Assert.Equal(JsonKind.Object, scheduled.Detail.Kind);
        Assert.Empty(scheduled.UnknownFields.Names);
    }

    [Fact]
    public void Event_of_the_scheduler_has_a_text_as_its_detail()
    {
        var scheduled = ScheduledEvent.Parse(Fixture.Read("EventBridge/Fixtures/scheduler.json"));

        Assert.True(scheduled.IsFromScheduler);
        Assert.Equal("arn:aws:scheduler:eu-west-1:111122223333:schedule/default/nightly", scheduled.ScheduleArn);
        Assert.Equal("{}", scheduled.Detail.GetString());
    }

    [Fact]
    public void Event_without_resources_names_no_schedule() => Assert.Null(ScheduledEvent.Parse("{}"u8).ScheduleArn);

    [Fact]
    public void Quirk_33_detail_of_a_scheduled_event_is_kept()
    {
        const string json = """{"detail-type":"Scheduled Event","detail":{"message":"hello","depth":{"n":1.50}}}""";

        var scheduled = ScheduledEvent.Parse(json);

        Assert.Equal("hello", scheduled.Detail["message"].GetString());
        Assert.Equal(json, scheduled.ToJson());
    }
}
