using LambdaKit.Events.ConfigRules;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>A function that is a custom rule of AWS Config: it evaluates a resource that has changed, or all of them at times.</summary>
/// <remarks>
/// Override <see cref="EvaluateAsync"/> for a rule that is triggered by changes, <see cref="EvaluateAllAsync"/> for a periodic one. A resource that was deleted,
/// or has left the rule's scope, is not applicable without being evaluated. What is thrown fails the invocation, and AWS Config has no new evaluation.
/// </remarks>
public abstract class ConfigRuleHandler : LambdaHandler<ConfigRuleEvent>
{
    private const int MaxEvaluations = 100;
    private const int MaxAnnotationLength = 256;
    private const string TestToken = "TESTMODE";

    private readonly IConfigEvaluationSink _sink;

    /// <summary>A rule.</summary>
    /// <param name="sink">Where the evaluations go.</param>
    protected ConfigRuleHandler(IConfigEvaluationSink sink)
        : base(new ModelSerializer<ConfigRuleEvent>(ConfigRuleEvent.Serializer))
    {
        ArgumentNullException.ThrowIfNull(sink);
        _sink = sink;
    }

    /// <summary>Evaluates a resource that has changed: <c>ConfigEvaluation.Of(item, ConfigCompliance.Compliant)</c>.</summary>
    /// <param name="item">The resource as it is now.</param>
    /// <param name="value">The event around it: the rule's parameters.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected virtual ValueTask<ConfigEvaluation> EvaluateAsync(ConfigurationItem item, ConfigRuleEvent value, LambdaContext context, CancellationToken deadline) =>
        throw new LambdaConfigurationException($"'{GetType().Name}' does not say how to evaluate a resource that has changed. Override EvaluateAsync, or give the rule no trigger by changes.");

    /// <summary>Evaluates all resources of the rule, at a time of its schedule.</summary>
    /// <param name="invoking">Why the rule is invoked: the account, the time.</param>
    /// <param name="value">The event around it: the rule's parameters.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>An evaluation for each resource, however many.</returns>
    protected virtual ValueTask<IReadOnlyList<ConfigEvaluation>> EvaluateAllAsync(
        ConfigInvokingEvent invoking, ConfigRuleEvent value, LambdaContext context, CancellationToken deadline) =>
        throw new LambdaConfigurationException($"'{GetType().Name}' does not say how to evaluate all resources. Override EvaluateAllAsync, or give the rule no periodic trigger.");

    /// <summary>Gets a resource that is too large for an event, by GetResourceConfigHistory of the SDK.</summary>
    /// <param name="summary">Which resource, and when.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected virtual ValueTask<ConfigurationItem> FetchAsync(ConfigurationItemSummary summary, LambdaContext context, CancellationToken deadline) =>
        throw new LambdaConfigurationException($"A resource is too large for the event, and '{GetType().Name}' does not say how to get it. Override FetchAsync with a call of GetResourceConfigHistory.");

    /// <summary>Evaluates, and puts what was found.</summary>
    /// <param name="value">Why the rule is invoked.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is none of a rule, or the method for it is not overridden.</exception>
    protected sealed override async ValueTask HandleAsync(ConfigRuleEvent value, LambdaContext context, CancellationToken deadline)
    {
        if (value is not { InvokingEvent: not null, ResultToken: { } token })
            throw WrongSource.Error(this, "events of a custom rule of AWS Config", ConfigRuleEvent.Serializer, value!); // null is written as nothing

        var invoking = value.ReadInvokingEvent();
        IReadOnlyList<ConfigEvaluation> evaluations;
        if (invoking.MessageType == ConfigMessageType.Scheduled || (invoking.ConfigurationItem is null && invoking.ConfigurationItemSummary is null))
        {
            evaluations = await EvaluateAllAsync(invoking, value, context, deadline).ConfigureAwait(false);
        }
        else
        {
            var evaluation = NotApplicable(invoking, value) ?? await EvaluateAsync(await ItemAsync(invoking, context, deadline).ConfigureAwait(false), value, context, deadline).ConfigureAwait(false);
            evaluations = [evaluation];
        }

        await PutAsync(evaluations, token, deadline).ConfigureAwait(false);
    }

    /// <summary>What a resource that is gone is evaluated as; null for one that is there.</summary>
    private static ConfigEvaluation? NotApplicable(ConfigInvokingEvent invoking, ConfigRuleEvent value)
    {
        var item = invoking.ConfigurationItem;
        var summary = invoking.ConfigurationItemSummary;
        var status = item is null ? summary?.Status : item.Status;
        if (value.EventLeftScope != true && status != ConfigurationItemStatus.ResourceDeleted && status != ConfigurationItemStatus.ResourceDeletedNotRecorded)
            return null;

        return new ConfigEvaluation
        {
            ComplianceResourceType = item?.ResourceType ?? summary?.ResourceType,
            ComplianceResourceId = item?.ResourceId ?? summary?.ResourceId,
            ComplianceType = ConfigCompliance.NotApplicable,
            OrderingTimestamp = item?.CaptureTime ?? summary?.CaptureTime,
        };
    }

    private static ConfigEvaluation Fit(ConfigEvaluation evaluation) => evaluation.Annotation is not { Length: > MaxAnnotationLength } annotation
        ? evaluation
        : new ConfigEvaluation
        {
            ComplianceResourceType = evaluation.ComplianceResourceType,
            ComplianceResourceId = evaluation.ComplianceResourceId,
            ComplianceType = evaluation.ComplianceType,
            Annotation = string.Concat(annotation.AsSpan(0, char.IsHighSurrogate(annotation[MaxAnnotationLength - 2]) ? MaxAnnotationLength - 2 : MaxAnnotationLength - 1), "…"),
            OrderingTimestamp = evaluation.OrderingTimestamp,
        };

    private ValueTask<ConfigurationItem> ItemAsync(ConfigInvokingEvent invoking, LambdaContext context, CancellationToken deadline) =>
        invoking.ConfigurationItem is { } item ? new(item) : FetchAsync(invoking.ConfigurationItemSummary!, context, deadline); // one of them is there

    private async ValueTask PutAsync(IReadOnlyList<ConfigEvaluation> evaluations, string token, CancellationToken deadline)
    {
        for (var from = 0; from < evaluations.Count; from += MaxEvaluations)
        {
            var part = new ConfigEvaluation[Math.Min(MaxEvaluations, evaluations.Count - from)];
            for (var i = 0; i < part.Length; i++)
                part[i] = Fit(evaluations[from + i]);
            await _sink.PutAsync(new ConfigEvaluations { Evaluations = part, ResultToken = token, TestMode = token == TestToken ? true : null }, deadline).ConfigureAwait(false);
        }
    }
}
