using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.ConfigRules;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.ConfigRules;

public sealed class ConfigRuleTests
{
    private static readonly byte[] Rule = Fixture.Read("ConfigRules/Fixtures/rule.json");
    private static readonly byte[] InvokingEvent = Fixture.Read("ConfigRules/Fixtures/invoking-event.json");
    private static readonly byte[] Oversized = Fixture.Read("ConfigRules/Fixtures/oversized.json");
    private static readonly byte[] Scheduled = Fixture.Read("ConfigRules/Fixtures/scheduled.json");
    private static readonly byte[] Evaluations = Fixture.Read("ConfigRules/Fixtures/evaluations.json");

    private static readonly DateTimeOffset CaptureTime = new(2026, 1, 31, 0, 0, 0, 123, TimeSpan.Zero);

    public static TheoryData<string> Samples => new(EventCorpus.All.Where(file => file.Source == "config" && !file.IsResponse).Select(file => file.Path));

    [Fact]
    public void Rule_has_every_value()
    {
        var rule = ConfigRuleEvent.Parse(Rule);

        Assert.Equal("1.0", rule.Version);
        Assert.StartsWith("{\"messageType\"", rule.InvokingEvent, StringComparison.Ordinal);
        Assert.Equal("""{"desiredInstanceType":"t4g.micro"}""", rule.RuleParameters);
        Assert.Equal("example-token", rule.ResultToken);
        Assert.False(rule.EventLeftScope);
        Assert.Equal("arn:aws:iam::123456789012:role/config", rule.ExecutionRoleArn);
        Assert.Equal("arn:aws:config:eu-west-1:123456789012:config-rule/config-rule-0a1b", rule.ConfigRuleArn);
        Assert.Equal("instance-type", rule.ConfigRuleName);
        Assert.Equal("config-rule-0a1b", rule.ConfigRuleId);
        Assert.Equal("123456789012", rule.AccountId);
        Assert.Equal(ConfigEvaluationMode.Detective, rule.EvaluationMode);
    }

    [Fact]
    public void Quirk_57_Invoking_event_and_parameters_are_typed()
    {
        var rule = ConfigRuleEvent.Parse(Rule);

        Assert.Equal("i-0a1b", rule.ReadInvokingEvent().ConfigurationItem!.ResourceId);
        Assert.Equal("t4g.micro", rule.ReadRuleParameters()["desiredInstanceType"].GetString());
        Assert.Equal("t4g.micro", rule.RuleParametersAs(NodeInfo)!["desiredInstanceType"]!.GetValue<string>());
        JsonDifference.AssertSame(Rule, rule.ToUtf8Json());
    }

    [Fact]
    public void Invoking_event_or_parameters_that_are_missing_or_no_json_do_not_fail_the_event()
    {
        var missing = ConfigRuleEvent.Parse("{}");
        var broken = ConfigRuleEvent.Parse("""{"invokingEvent":"[1]","ruleParameters":"x"}""");

        Assert.Contains("missing", Assert.Throws<EventFormatException>(() => missing.ReadInvokingEvent()).Reason, StringComparison.Ordinal);
        Assert.True(missing.ReadRuleParameters().IsNull);
        Assert.Null(missing.RuleParametersAs(NodeInfo));
        Assert.True(ConfigRuleEvent.Parse("""{"ruleParameters":""}""").ReadRuleParameters().IsNull);
        Assert.Throws<EventFormatException>(() => broken.ReadInvokingEvent());
        Assert.Throws<EventFormatException>(() => broken.ReadRuleParameters());
        Assert.Throws<EventFormatException>(() => broken.RuleParametersAs(NodeInfo));
    }

    [Fact]
    public void Item_has_every_value()
    {
        var invoking = ConfigInvokingEvent.Parse(InvokingEvent);
        var item = invoking.ConfigurationItem!;
        var relationship = Assert.Single(item.Relationships);

        Assert.Equal(ConfigMessageType.ConfigurationItemChange, invoking.MessageType);
        Assert.Equal(CaptureTime.AddSeconds(1), invoking.NotificationCreationTime);
        Assert.Equal("1.3", invoking.RecordVersion);
        Assert.Equal(["3d7cbf2c-95e5-4361-bba9-328fae229a6b"], item.RelatedEvents);
        Assert.Equal("vpc-0a1b", relationship.ResourceId);
        Assert.Null(relationship.ResourceName);
        Assert.Equal("AWS::EC2::VPC", relationship.ResourceType);
        Assert.Equal("Is contained in Vpc", relationship.Name);
        Assert.Equal(16, item.Configuration!.Value["state"]["code"].GetInt64());
        Assert.Equal("{}", item.SupplementaryConfiguration["Policy"].GetString());
        Assert.Equal("test", item.Tags["stage"]);
        Assert.Equal("1.3", item.ConfigurationItemVersion);
        Assert.Equal(CaptureTime, item.CaptureTime);
        Assert.Equal(CaptureTime.AddSeconds(2), item.DeliveryTime);
        Assert.Equal("CONTINUOUS", item.RecordingFrequency);
        Assert.Equal("1769817600123", item.ConfigurationStateId);
        Assert.Equal("123456789012", item.AwsAccountId);
        Assert.Equal(ConfigurationItemStatus.Ok, item.Status);
        Assert.Equal("AWS::EC2::Instance", item.ResourceType);
        Assert.Equal("i-0a1b", item.ResourceId);
        Assert.Equal("shop", item.ResourceName);
        Assert.Equal("arn:aws:ec2:eu-west-1:123456789012:instance/i-0a1b", item.Arn);
        Assert.Equal("eu-west-1", item.AwsRegion);
        Assert.Equal("eu-west-1a", item.AvailabilityZone);
        Assert.Equal("", item.ConfigurationStateMd5Hash);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), item.ResourceCreationTime);
    }

    [Fact]
    public void Difference_names_the_properties_that_changed()
    {
        var difference = ConfigInvokingEvent.Parse(InvokingEvent).ConfigurationItemDifference!;
        var type = difference.ChangedProperties["Configuration.InstanceType"];

        Assert.Equal(ConfigChangeType.Update, difference.ChangeType);
        Assert.Equal("t4g.micro", type.PreviousValue!.Value.GetString());
        Assert.Equal("t4g.small", type.UpdatedValue!.Value.GetString());
        Assert.Equal(ConfigChangeType.Update, type.ChangeType);
        Assert.Null(difference.ChangedProperties["Configuration.CpuOptions"].PreviousValue);
    }

    [Fact]
    public void Item_that_is_too_large_comes_as_a_summary()
    {
        var invoking = ConfigInvokingEvent.Parse(Oversized);
        var summary = invoking.ConfigurationItemSummary!;

        Assert.Equal(ConfigMessageType.OversizedConfigurationItemChange, invoking.MessageType);
        Assert.Null(invoking.ConfigurationItem);
        Assert.Equal(ConfigChangeType.Update, summary.ChangeType);
        Assert.Equal("1.2", summary.ConfigurationItemVersion);
        Assert.Equal(CaptureTime, summary.CaptureTime);
        Assert.Equal(CaptureTime.AddSeconds(2), summary.DeliveryTime);
        Assert.Equal("DAILY", summary.RecordingFrequency);
        Assert.Equal("1769817600123", summary.ConfigurationStateId);
        Assert.Equal("123456789012", summary.AwsAccountId);
        Assert.Equal(ConfigurationItemStatus.ResourceDeleted, summary.Status);
        Assert.Equal("AWS::EC2::Instance", summary.ResourceType);
        Assert.Equal("i-0a1b", summary.ResourceId);
        Assert.Null(summary.ResourceName);
        Assert.Equal("arn:aws:ec2:eu-west-1:123456789012:instance/i-0a1b", summary.Arn);
        Assert.Equal("eu-west-1", summary.AwsRegion);
        Assert.Equal("eu-west-1a", summary.AvailabilityZone);
        Assert.Equal("8f1ee69b287895a0f8bc5753eca68e96", summary.ConfigurationStateMd5Hash);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), summary.ResourceCreationTime);
    }

    [Fact]
    public void Scheduled_evaluation_names_its_account()
    {
        var invoking = ConfigInvokingEvent.Parse(Scheduled);

        Assert.Equal(ConfigMessageType.Scheduled, invoking.MessageType);
        Assert.Equal("123456789012", invoking.AwsAccountId);
        Assert.Equal("5f0c1c2e-6a3b-4b1e-9d3a-0a51f8d2b7aa", invoking.ConfigSnapshotId);
        Assert.Equal("snapshots", invoking.S3Bucket);
        Assert.Equal("AWSLogs/123456789012/Config/1.json.gz", invoking.S3ObjectKey);
    }

    [Fact]
    public void Invoking_events_are_written_back_as_the_same_json()
    {
        foreach (var json in new[] { InvokingEvent, Oversized, Scheduled })
        {
            var invoking = ConfigInvokingEvent.Parse(json);

            JsonDifference.AssertSame(json, invoking.ToUtf8Json());
            Assert.Empty(CorpusModel.UnknownPaths(invoking));
        }
    }

    [Theory]
    [InlineData("OK", true)]
    [InlineData("ResourceDiscovered", true)]
    [InlineData("ResourceNotRecorded", true)]
    [InlineData("ResourceDeleted", false)]
    [InlineData("ResourceDeletedNotRecorded", false)]
    public void Status_tells_whether_the_resource_is_there(string status, bool isPresent) =>
        Assert.Equal(isPresent, new ConfigurationItemStatus(status).IsPresent);

    [Fact]
    public void Evaluation_is_made_from_an_item_and_written_for_the_service()
    {
        var rule = ConfigRuleEvent.Parse(Rule);
        var evaluations = new ConfigEvaluations
        {
            Evaluations = [ConfigEvaluation.Of(rule.ReadInvokingEvent().ConfigurationItem!, ConfigCompliance.NonCompliant, "Too large.")],
            ResultToken = rule.ResultToken,
            TestMode = true,
        };

        JsonDifference.AssertSame(Evaluations, evaluations.ToUtf8Json());
        JsonDifference.AssertSame(Evaluations, ConfigEvaluations.Parse(Evaluations).ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(ConfigEvaluations.Parse(Evaluations)));
    }

    /// <summary>What the samples hold as texts is JSON that the models know.</summary>
    [CorpusTheory]
    [MemberData(nameof(Samples))]
    public void Invoking_event_of_a_sample_is_read_without_loss(string path)
    {
        var rule = ConfigRuleEvent.Parse(EventCorpus.All.Single(file => file.Path == path).Read());
        var invoking = rule.ReadInvokingEvent();

        JsonDifference.AssertSame(Encoding.UTF8.GetBytes(rule.InvokingEvent!), invoking.ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(invoking));
    }

    private static JsonTypeInfo<JsonNode> NodeInfo => (JsonTypeInfo<JsonNode>)JsonSerializerOptions.Default.GetTypeInfo(typeof(JsonNode));
}
