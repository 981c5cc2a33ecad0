using System.Text.Json.Serialization;

namespace LambdaKit.Events.ConfigRules;

/// <summary>What a rule has found: the body of PutEvaluations.</summary>
/// <remarks>
/// Modelled from AWS's documentation; no real sample was at hand.
/// <see href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutEvaluations.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class ConfigEvaluations
{
    /// <summary>The evaluations, up to 100; never null.</summary>
    [JsonPropertyName("Evaluations")]
    public partial IReadOnlyList<ConfigEvaluation> Evaluations { get; init; }

    /// <summary>From the event.</summary>
    [JsonPropertyName("ResultToken")]
    public partial string? ResultToken { get; init; }

    /// <summary>Whether nothing is recorded; false when null.</summary>
    [JsonPropertyName("TestMode")]
    public partial bool? TestMode { get; init; }
}
