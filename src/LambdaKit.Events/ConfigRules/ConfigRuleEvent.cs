using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.ConfigRules;

/// <summary>A custom rule of AWS Config is to evaluate a resource, or all of them; it answers by PutEvaluations.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class ConfigRuleEvent
{
    /// <summary>The version of this structure, such as <c>1.0</c>.</summary>
    [JsonPropertyName("version")]
    public partial string? Version { get; init; }

    /// <summary>Why the rule is invoked, as JSON: <see cref="ReadInvokingEvent"/>.</summary>
    [JsonPropertyName("invokingEvent")]
    [StoredAs(typeof(DeferredText))]
    public partial string? InvokingEvent { get; init; }

    /// <summary>The parameters of the rule, as JSON: <see cref="ReadRuleParameters"/>; null when it has none.</summary>
    [JsonPropertyName("ruleParameters")]
    public partial string? RuleParameters { get; init; }

    /// <summary>What PutEvaluations needs, a text of several thousand characters.</summary>
    [JsonPropertyName("resultToken")]
    [StoredAs(typeof(DeferredText))]
    public partial string? ResultToken { get; init; }

    /// <summary>Whether the resource is no longer one that the rule is for.</summary>
    [JsonPropertyName("eventLeftScope")]
    public partial bool? EventLeftScope { get; init; }

    /// <summary>The role of AWS Config.</summary>
    [JsonPropertyName("executionRoleArn")]
    public partial string? ExecutionRoleArn { get; init; }

    /// <summary>The ARN of the rule.</summary>
    [JsonPropertyName("configRuleArn")]
    public partial string? ConfigRuleArn { get; init; }

    /// <summary>The name of the rule.</summary>
    [JsonPropertyName("configRuleName")]
    public partial string? ConfigRuleName { get; init; }

    /// <summary>The identifier of the rule, such as <c>config-rule-0123456</c>.</summary>
    [JsonPropertyName("configRuleId")]
    public partial string? ConfigRuleId { get; init; }

    /// <summary>The account of the rule.</summary>
    [JsonPropertyName("accountId")]
    public partial string? AccountId { get; init; }

    /// <summary>Whether the resource is there or only planned; null in events that don't say it.</summary>
    [JsonPropertyName("evaluationMode")]
    public partial ConfigEvaluationMode? EvaluationMode { get; init; }

    /// <summary>Why the rule is invoked, read anew at each call.</summary>
    /// <exception cref="EventFormatException">It is missing, or no JSON of that shape.</exception>
    public ConfigInvokingEvent ReadInvokingEvent() =>
        _invokingEvent.HasValue
            ? ConfigInvokingEvent.Parse(_invokingEvent.Utf8.Span)
            : throw new EventFormatException(nameof(ConfigRuleEvent), "$.invokingEvent", 0, "the invoking event is missing");

    /// <summary>The parameters of the rule, read anew at each call: an object, or null in JSON when there are none.</summary>
    /// <exception cref="EventFormatException">They are no JSON.</exception>
    public JsonValue ReadRuleParameters() => string.IsNullOrEmpty(RuleParameters) ? JsonValue.Null : JsonValue.Parse(RuleParameters);

    /// <summary>The parameters of the rule as an object of yours; the default when there are none.</summary>
    /// <exception cref="EventFormatException">They are no JSON, or do not fit the type.</exception>
    public T? RuleParametersAs<T>(JsonTypeInfo<T> typeInfo) =>
        string.IsNullOrEmpty(RuleParameters) ? default : UserTypeJson.Read(RuleParameters, typeInfo);
}
