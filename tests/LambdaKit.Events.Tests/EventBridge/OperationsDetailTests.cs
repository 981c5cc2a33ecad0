using LambdaKit.Events.EventBridge;
using LambdaKit.Events.EventBridge.GuardDuty;
using LambdaKit.Events.EventBridge.Health;
using LambdaKit.Events.EventBridge.Transcribe;
using LambdaKit.Events.EventBridge.Translate;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.EventBridge;

/// <summary>Details of GuardDuty, Health, Transcribe and Translate: what is not plain in them.</summary>
public sealed class OperationsDetailTests
{
    [Fact]
    public void Finding_leads_from_the_activity_to_the_address()
    {
        const string json =
            """
            {"type":"UnauthorizedAccess:EC2/SSHBruteForce","severity":8,"createdAt":"2026-01-31T02:00:00.125Z",
            "resource":{"resourceType":"Instance","instanceDetails":{"instanceId":"i-1","launchTime":1492735675000,"networkInterfaces":[{"publicIp":"198.51.100.1"}]}},
            "service":{"action":{"actionType":"NETWORK_CONNECTION","networkConnectionAction":{"blocked":false,"localPortDetails":{"port":22,"portName":"SSH"},
            "remoteIpDetails":{"ipAddressV4":"203.0.113.7","organization":{"asn":-1},"geoLocation":{"lat":47.5,"lon":0}}}},"count":3,"additionalInfo":{"sample":true}}}
            """;

        var finding = Read<GuardDutyFinding>(json);
        var connection = finding.Service!.Action!.NetworkConnectionAction!;

        Assert.Equal(8, finding.Severity);
        Assert.Equal("198.51.100.1", finding.Resource!.InstanceDetails!.NetworkInterfaces[0].PublicIp);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1492735675000), finding.Resource.InstanceDetails.LaunchTime);
        Assert.Null(finding.Resource.EksClusterDetails);
        Assert.Empty(finding.Resource.S3BucketDetails);
        Assert.Equal(GuardDutyActionType.NetworkConnection, finding.Service.Action.ActionType);
        Assert.Null(finding.Service.Action.PortProbeAction);
        Assert.Equal(22, connection.LocalPortDetails!.Port);
        Assert.Equal("203.0.113.7", connection.RemoteIpDetails!.IpAddressV4);
        Assert.Equal("-1", connection.RemoteIpDetails.Organization!.Asn);
        Assert.Equal(47.5, connection.RemoteIpDetails.GeoLocation!.Latitude);
        Assert.True(finding.Service.AdditionalInfo["sample"].GetBoolean());
        JsonDifference.AssertSame(System.Text.Encoding.UTF8.GetBytes(json), finding.ToUtf8Json());
    }

    [Theory]
    [InlineData("1726500000.0")]
    [InlineData("1726500000000")]
    [InlineData("\"2024-09-16T15:20:00Z\"")]
    public void Time_in_a_finding_is_a_text_or_a_number(string time)
    {
        var json = "{\"resource\":{\"eksClusterDetails\":{\"createdAt\":" + time + "}}}";

        var finding = Read<GuardDutyFinding>(json);

        Assert.Equal(new DateTimeOffset(2024, 9, 16, 15, 20, 0, TimeSpan.Zero), finding.Resource!.EksClusterDetails!.CreatedAt);
        Assert.Equal(json, finding.ToJson());
    }

    [Fact]
    public void Scan_of_an_object_says_what_was_found()
    {
        var detail = Read<GuardDutyMalwareObjectScan>(
            """{"scanStatus":"COMPLETED","s3ObjectDetails":{"objectKey":"a b.zip","s3Throttled":false},"scanResultDetails":{"scanResultStatus":"NO_THREATS_FOUND","threats":null}}""");

        Assert.Equal("a b.zip", detail.S3ObjectDetails!.ObjectKey);
        Assert.Equal("NO_THREATS_FOUND", detail.ScanResultDetails!.ScanResultStatus);
        Assert.Empty(detail.ScanResultDetails.Threats);
    }

    [Fact]
    public void Health_event_has_times_of_http()
    {
        const string json =
            """{"eventTypeCategory":"scheduledChange","startTime":"Sat, 05 Jun 2016 15:10:09 GMT","endTime":"Sat, 04 Jun 2016 05:30:57 GMT","page":"1","backupEvent":"false"}""";

        var detail = Read<HealthEvent>(json);

        Assert.Equal(HealthEventCategory.ScheduledChange, detail.EventTypeCategory);
        Assert.Equal(new DateTimeOffset(2016, 6, 5, 15, 10, 9, TimeSpan.Zero), detail.StartTime);
        Assert.Equal(new DateTimeOffset(2016, 6, 4, 5, 30, 57, TimeSpan.Zero), detail.EndTime);
        Assert.Null(detail.LastUpdatedTime);
        Assert.Equal(1, detail.Page);
        Assert.False(detail.BackupEvent);
        Assert.Equal(json, detail.ToJson());
    }

    [Fact]
    public void Transcription_that_failed_says_why()
    {
        var detail = Read<TranscribeJobStateChange>("""{"TranscriptionJobName":"j","TranscriptionJobStatus":"FAILED","FailureReason":"no speech"}""");

        Assert.Equal("j", detail.TranscriptionJobName);
        Assert.Equal(TranscribeJobStatus.Failed, detail.TranscriptionJobStatus);
        Assert.Equal("no speech", detail.FailureReason);
    }

    [Fact]
    public void Translation_has_every_value()
    {
        var job = Read<TranslateTextTranslationJobStateChange>("""{"jobId":"j","jobStatus":"COMPLETED_WITH_ERROR"}""");
        var data = Read<TranslateParallelDataStateChange>("""{"operation":"UpdateParallelData","latestUpdateAttemptAt":"2026-01-31T02:00:00Z"}""");

        Assert.Equal(TranslateJobStatus.CompletedWithError, job.JobStatus);
        Assert.Equal("UpdateParallelData", data.Operation);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero), data.LatestUpdateAttemptAt);
    }

    private static T Read<T>(string detail)
        where T : class, IJsonReadable<T> =>
        EventBridgeEvent<T>.Parse($$"""{"detail":{{detail}}}""").Detail!;
}
