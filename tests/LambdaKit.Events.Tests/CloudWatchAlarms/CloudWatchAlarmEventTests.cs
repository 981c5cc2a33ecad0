using LambdaKit.Events.CloudWatchAlarms;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Json;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.CloudWatchAlarms;

public sealed class CloudWatchAlarmEventTests
{
    private static readonly byte[] Metric = Fixture.Read("CloudWatchAlarms/Fixtures/metric-alarm.json");
    private static readonly byte[] Composite = Fixture.Read("CloudWatchAlarms/Fixtures/composite-alarm.json");

    [Fact]
    public void Metric_alarm_has_every_value()
    {
        var alarm = CloudWatchAlarmEvent.Parse(Metric);
        var change = alarm.AlarmData!;

        Assert.Equal("aws.cloudwatch", alarm.Source);
        Assert.Equal("arn:aws:cloudwatch:eu-west-1:111122223333:alarm:greenhouse", alarm.AlarmArn);
        Assert.Equal("111122223333", alarm.AccountId);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 5, 0, 490, TimeSpan.Zero), alarm.Time);
        Assert.Equal("eu-west-1", alarm.Region);
        Assert.Equal("greenhouse", change.AlarmName);
        Assert.Equal(CloudWatchAlarmState.Alarm, change.State!.Value);
        Assert.Equal(CloudWatchAlarmState.InsufficientData, change.PreviousState!.Value);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 1, 0, 0, 1, TimeSpan.Zero), change.PreviousState.Timestamp);
        Assert.Equal("Too hot", change.Configuration!.Description);
        Assert.Equal("m1 * 1.8 + 32", change.Configuration.Metrics[0].Expression);
        Assert.Null(change.Configuration.Metrics[0].MetricStat);
        Assert.Equal("Garden", change.Configuration.Metrics[1].MetricStat!.Metric!.MetricNamespace);
        Assert.Equal("east", change.Configuration.Metrics[1].MetricStat!.Metric!.Dimensions["House"]);
        Assert.Equal(60, change.Configuration.Metrics[1].MetricStat!.PeriodSeconds);
        Assert.Empty(CorpusModel.UnknownPaths(alarm));
    }

    [Fact]
    public void Reason_of_a_metric_alarm_is_read_from_its_text()
    {
        var state = CloudWatchAlarmEvent.Parse(Metric).AlarmData!.State!;

        var reason = state.ParseReasonData()!;

        Assert.Equal("Maximum", reason.Statistic);
        Assert.Equal(30, reason.Threshold);
        Assert.Equal(JsonKind.Null, reason.RecentDatapoints[1].Kind);
        Assert.Equal(31.5m, reason.RecentDatapoints[2].GetDecimal());
        Assert.Equal(31.5, reason.EvaluatedDatapoints[0].Value);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 4, 0, TimeSpan.Zero), reason.EvaluatedDatapoints[0].Timestamp);
        Assert.Empty(CorpusModel.UnknownPaths(reason));
    }

    [Fact]
    public void Composite_alarm_has_every_value()
    {
        var change = CloudWatchAlarmEvent.Parse(Composite).AlarmData!;

        Assert.Equal("ALARM(greenhouse) OR ALARM(pond)", change.Configuration!.AlarmRule);
        Assert.Equal("winter", change.Configuration.ActionsSuppressor);
        Assert.Equal(120, change.Configuration.ActionsSuppressorWaitSeconds);
        Assert.Equal(180, change.Configuration.ActionsSuppressorExtensionSeconds);
        Assert.Equal("WaitPeriod", change.PreviousState!.ActionsSuppressedBy);
        Assert.Equal("Actions suppressed by WaitPeriod", change.PreviousState.ActionsSuppressedReason);
        Assert.Equal(CloudWatchAlarmState.Ok, change.State!.ParseReasonData()!.TriggeringAlarms[0].State!.Value);
    }

    [Fact]
    public void Event_is_written_back_as_the_same_json()
    {
        JsonDifference.AssertSame(Metric, CloudWatchAlarmEvent.Parse(Metric).ToUtf8Json());
        JsonDifference.AssertSame(Composite, CloudWatchAlarmEvent.Parse(Composite).ToUtf8Json());
    }

    [Fact]
    public void Reason_that_is_no_json_is_an_error_without_content()
    {
        Assert.Null(new CloudWatchAlarmStateDetails().ParseReasonData());

        var error = Assert.Throws<EventFormatException>(() => new CloudWatchAlarmStateDetails { ReasonData = "secret" }.ParseReasonData());

        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Change_is_the_detail_of_an_event()
    {
        var happening = EventBridgeEvent<CloudWatchAlarmChange>.Parse("""{"detail":{"alarmName":"pond","state":{"value":"OK"}}}""");

        Assert.Equal("pond", happening.Detail!.AlarmName);
        Assert.Equal(CloudWatchAlarmState.Ok, happening.Detail.State!.Value);
    }
}
