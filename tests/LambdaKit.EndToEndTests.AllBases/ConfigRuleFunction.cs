using LambdaKit.Events.ConfigRules;
using LambdaKit.Handlers;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>A rule that resources be tagged.</summary>
internal sealed class ConfigRuleFunction() : ConfigRuleHandler(new ConsoleConfig())
{
    protected override ValueTask<ConfigEvaluation> EvaluateAsync(ConfigurationItem item, ConfigRuleEvent value, LambdaContext context, CancellationToken deadline) =>
        new(ConfigEvaluation.Of(item, item.Tags.ContainsKey("team") ? ConfigCompliance.Compliant : ConfigCompliance.NonCompliant));
}
