using LambdaKit.Events.ConfigRules;
using LambdaKit.Events.Json;
using LambdaKit.Handlers;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers;

public sealed class ConfigRuleHandlerTests : IConfigEvaluationSink
{
    private const string Item = """{"messageType":"ConfigurationItemChangeNotification","configurationItem":{"resourceType":"AWS::S3::Bucket","resourceId":"photos","configurationItemStatus":"STATUS"}}""";
    private const string Oversized = """{"messageType":"OversizedConfigurationItemChangeNotification","configurationItemSummary":{"resourceType":"AWS::S3::Bucket","resourceId":"large","configurationItemStatus":"OK"}}""";
    private const string Scheduled = """{"messageType":"ScheduledNotification","awsAccountId":"123456789012"}""";

    private readonly FakeLambdaContext _context = FakeLambdaContext.For("rule");
    private readonly List<ConfigEvaluations> _put = [];

    public ValueTask PutAsync(ConfigEvaluations evaluations, CancellationToken deadline)
    {
        _put.Add(evaluations);
        return default;
    }

    [Fact]
    public async Task A_resource_that_has_changed_is_evaluated_and_put()
    {
        await new Rule(this).InvokeAsync(Event(Item.Replace("STATUS", "OK", StringComparison.Ordinal)), _context);

        var put = Assert.Single(_put);
        var evaluation = Assert.Single(put.Evaluations);
        Assert.Equal(("token", "photos", ConfigCompliance.NonCompliant), (put.ResultToken, evaluation.ComplianceResourceId, evaluation.ComplianceType));
        Assert.Equal(256, evaluation.Annotation!.Length);
        Assert.Null(put.TestMode);
    }

    [Theory]
    [InlineData("ResourceDeleted", false)]
    [InlineData("ResourceDeletedNotRecorded", false)]
    [InlineData("OK", true)]
    public async Task A_resource_that_is_gone_is_not_applicable(string status, bool hasLeftScope)
    {
        await new Rule(this).InvokeAsync(Event(Item.Replace("STATUS", status, StringComparison.Ordinal), hasLeftScope), _context);

        var evaluation = Assert.Single(Assert.Single(_put).Evaluations);
        Assert.Equal(("photos", ConfigCompliance.NotApplicable, null), (evaluation.ComplianceResourceId, evaluation.ComplianceType, evaluation.Annotation));
    }

    [Fact]
    public async Task A_resource_that_is_too_large_is_fetched()
    {
        await new Rule(this).InvokeAsync(Event(Oversized), _context);

        Assert.Equal("large fetched", Assert.Single(Assert.Single(_put).Evaluations).ComplianceResourceId);
    }

    [Fact]
    public async Task All_resources_are_put_a_hundred_at_a_time()
    {
        await new Rule(this).InvokeAsync(Event(Scheduled, token: "TESTMODE"), _context);

        Assert.Equal([100, 100, 50], _put.Select(put => put.Evaluations.Count));
        Assert.Equal(Enumerable.Range(0, 250).Select(number => $"{number}"), _put.SelectMany(put => put.Evaluations).Select(evaluation => evaluation.ComplianceResourceId));
        Assert.All(_put, put => Assert.True(put.TestMode));
    }

    [Theory]
    [InlineData(Item, "Override EvaluateAsync")]
    [InlineData(Oversized, "Override FetchAsync")]
    [InlineData(Scheduled, "Override EvaluateAllAsync")]
    public async Task A_missing_override_is_an_error_that_names_it(string invoking, string expected)
    {
        var refused = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new EmptyRule(this).InvokeAsync(Event(invoking), _context).AsTask());

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        Assert.Empty(_put);
    }

    [Fact]
    public async Task A_payload_of_another_source_is_refused_with_what_to_do() =>
        Assert.StartsWith(
            "'Rule' takes events of a custom rule of AWS Config, but the payload is of the source 'Sqs'.",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Rule(this).InvokeJsonAsync(Testing.Events.Sqs("secret").ToJson(), _context))).Message,
            StringComparison.Ordinal);

    private static ConfigRuleEvent Event(string invoking, bool hasLeftScope = false, string token = "token") =>
        new() { InvokingEvent = invoking, ResultToken = token, EventLeftScope = hasLeftScope, RuleParameters = JsonValue.Parse("{}").GetRawText() };

    private sealed class EmptyRule(IConfigEvaluationSink sink) : ConfigRuleHandler(sink);

    private sealed class Rule(IConfigEvaluationSink sink) : ConfigRuleHandler(sink)
    {
        protected override ValueTask<ConfigEvaluation> EvaluateAsync(ConfigurationItem item, ConfigRuleEvent value, LambdaContext context, CancellationToken deadline) =>
            new(ConfigEvaluation.Of(item, ConfigCompliance.NonCompliant, new string('x', 300)));

        protected override ValueTask<IReadOnlyList<ConfigEvaluation>> EvaluateAllAsync(
            ConfigInvokingEvent invoking, ConfigRuleEvent value, LambdaContext context, CancellationToken deadline) =>
            new([.. Enumerable.Range(0, 250).Select(number => new ConfigEvaluation { ComplianceResourceId = $"{number}", ComplianceType = ConfigCompliance.Compliant })]);

        protected override ValueTask<ConfigurationItem> FetchAsync(ConfigurationItemSummary summary, LambdaContext context, CancellationToken deadline) =>
            new(new ConfigurationItem { ResourceType = summary.ResourceType, ResourceId = summary.ResourceId + " fetched" });
    }
}
