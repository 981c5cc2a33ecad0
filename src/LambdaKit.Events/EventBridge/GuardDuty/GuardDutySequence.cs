using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A sequence of attacks.</summary>
[EventModel]
public sealed partial class GuardDutySequence
{
    /// <summary>Its identifier.</summary>
    [JsonPropertyName("uid")]
    public partial string? Uid { get; init; }

    /// <summary>It, in words.</summary>
    [JsonPropertyName("description")]
    public partial string? Description { get; init; }

    /// <summary>Who takes part; never null.</summary>
    [JsonPropertyName("actors")]
    public partial IReadOnlyList<GuardDutyActor> Actors { get; init; }

    /// <summary>What it is about; never null.</summary>
    [JsonPropertyName("resources")]
    public partial IReadOnlyList<GuardDutySequenceResource> Resources { get; init; }

    /// <summary>Where it comes from; never null.</summary>
    [JsonPropertyName("endpoints")]
    public partial IReadOnlyList<GuardDutyEndpoint> Endpoints { get; init; }

    /// <summary>What was seen; never null.</summary>
    [JsonPropertyName("signals")]
    public partial IReadOnlyList<GuardDutySignal> Signals { get; init; }

    /// <summary>What speaks for it; never null.</summary>
    [JsonPropertyName("sequenceIndicators")]
    public partial IReadOnlyList<GuardDutyIndicator> SequenceIndicators { get; init; }

    /// <summary>What else it is; never null.</summary>
    [JsonPropertyName("additionalSequenceTypes")]
    public partial IReadOnlyList<string> AdditionalSequenceTypes { get; init; }
}
