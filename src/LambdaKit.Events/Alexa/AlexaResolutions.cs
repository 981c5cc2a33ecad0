using System.Text.Json.Serialization;

namespace LambdaKit.Events.Alexa;

/// <summary>What Alexa takes the value of a slot for.</summary>
[EventModel]
public sealed partial class AlexaResolutions
{
    /// <summary>One for each list of values; never null.</summary>
    [JsonPropertyName("resolutionsPerAuthority")]
    public partial IReadOnlyList<AlexaResolution> PerAuthority { get; init; }

    /// <summary>The first value of the first list of values that has a match; null when none has.</summary>
    public AlexaResolvedValue? FirstMatch
    {
        get
        {
            for (var i = 0; i < PerAuthority.Count; i++)
            {
                if (PerAuthority[i] is { IsMatch: true, Values: { Count: > 0 } values })
                    return values[0]?.Value;
            }

            return null;
        }
    }
}
