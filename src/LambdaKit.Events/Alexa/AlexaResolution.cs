using System.Text.Json.Serialization;

namespace LambdaKit.Events.Alexa;

/// <summary>What Alexa takes the value of a slot for, by one list of values.</summary>
[EventModel]
public sealed partial class AlexaResolution
{
    /// <summary>The list of values: one of the skill's own, or one given at run time.</summary>
    [JsonPropertyName("authority")]
    public partial string? Authority { get; init; }

    /// <summary>Whether there is a match.</summary>
    [JsonPropertyName("status")]
    public partial AlexaResolutionStatus? Status { get; init; }

    /// <summary>The matches, the likeliest first; never null.</summary>
    [JsonPropertyName("values")]
    public partial IReadOnlyList<AlexaResolvedValueHolder> Values { get; init; }

    /// <summary>Whether there is a match.</summary>
    public bool IsMatch => Status?.Code == "ER_SUCCESS_MATCH";
}
