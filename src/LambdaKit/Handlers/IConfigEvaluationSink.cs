using LambdaKit.Events.ConfigRules;

namespace LambdaKit.Handlers;

/// <summary>Takes what a <see cref="ConfigRuleHandler"/> has found to AWS Config: a call of PutEvaluations of the SDK.</summary>
public interface IConfigEvaluationSink
{
    /// <summary>Puts evaluations: at most 100, with the token of the event.</summary>
    /// <param name="evaluations">The body of PutEvaluations.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    ValueTask PutAsync(ConfigEvaluations evaluations, CancellationToken deadline);
}
