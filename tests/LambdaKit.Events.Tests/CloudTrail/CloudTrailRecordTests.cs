using LambdaKit.Events.CloudTrail;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Json;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.CloudTrail;

public sealed class CloudTrailRecordTests
{
    private static readonly byte[] Record = Fixture.Read("CloudTrail/Fixtures/record.json");

    [Fact]
    public void Record_has_every_value()
    {
        var record = CloudTrailRecord.Parse(Record);
        var session = record.UserIdentity!.SessionContext!;

        Assert.Equal("1.11", record.EventVersion);
        Assert.Equal("s3.amazonaws.com", record.EventSource);
        Assert.Equal("PutObject", record.EventName);
        Assert.Equal("eu-west-1", record.AwsRegion);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 59, 125, TimeSpan.Zero), record.EventTime);
        Assert.Equal("AwsApiCall", record.EventType);
        Assert.Equal("Management", record.EventCategory);
        Assert.False(record.ManagementEvent);
        Assert.True(record.ReadOnly);
        Assert.Equal(JsonKind.Object, record.RequestParameters.Kind);
        Assert.Equal(CloudTrailIdentityType.Role, record.UserIdentity.Type);
        Assert.True(session.Attributes!.MfaAuthenticated);
        Assert.False(session.AssumedRoot);
        Assert.Equal("1.0", session.Ec2RoleDelivery);
        Assert.False(record.SessionCredentialFromConsole);
        Assert.Equal("AWS::S3::Object", record.Resources[0].Type);
        Assert.Equal("TLSv1.3", record.TlsDetails!.TlsVersion);
        Assert.NotNull(record.InsightDetails!.InsightContext!.Statistics!.Baseline!.Average);
        Assert.Empty(CorpusModel.UnknownPaths(record));
    }

    [Fact]
    public void Record_is_written_back_as_the_same_json() => JsonDifference.AssertSame(Record, CloudTrailRecord.Parse(Record).ToUtf8Json());

    [Fact]
    public void Parameters_that_are_null_stay_null_and_missing_ones_stay_missing()
    {
        const string json = """{"requestParameters":null,"userIdentity":{"type":"Unknown","arn":"","accessKeyId":""}}""";

        var record = CloudTrailRecord.Parse(json);

        Assert.True(record.RequestParameters.IsNull);
        Assert.True(record.ResponseElements.IsNull);
        Assert.Equal(CloudTrailIdentityType.Unknown, record.UserIdentity!.Type);
        JsonDifference.AssertSame("""{"requestParameters":null,"userIdentity":{"type":"Unknown","arn":"","accessKeyId":""}}"""u8, record.ToUtf8Json());
        Assert.DoesNotContain("responseElements", record.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Record_is_the_detail_of_an_event()
    {
        var happening = EventBridgeEvent<CloudTrailRecord>.Parse("""{"detail-type":"AWS API Call via CloudTrail","detail":{"eventName":"RunInstances"}}""");

        Assert.Equal(CloudTrailRecord.ApiCallDetailType, happening.DetailType);
        Assert.Equal("RunInstances", happening.Detail!.EventName);
    }
}
