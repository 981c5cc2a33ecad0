using LambdaKit.Events.ConfigRules;
using LambdaKit.Handlers;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Shows evaluations instead of sending them.</summary>
internal sealed class ConsoleConfig : IConfigEvaluationSink
{
    public ValueTask PutAsync(ConfigEvaluations evaluations, CancellationToken deadline)
    {
        Console.WriteLine($"Got {evaluations.Evaluations[0].ComplianceType}");
        return default;
    }
}
