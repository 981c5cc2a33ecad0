using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>A part of what a user says.</summary>
[EventModel]
public sealed partial class AlexaSlot
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>What the user said; null when nothing, and for several values.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }

    /// <summary>Whether the user has confirmed it.</summary>
    [JsonPropertyName("confirmationStatus")]
    public partial AlexaConfirmationStatus? ConfirmationStatus { get; init; }

    /// <summary>Who gave the value: <c>USER</c>; null when missing.</summary>
    [JsonPropertyName("source")]
    [Recurring]
    public partial string? Source { get; init; }

    /// <summary>What Alexa takes the value for; null for slots without custom values.</summary>
    [JsonPropertyName("resolutions")]
    public partial AlexaResolutions? Resolutions { get; init; }

    /// <summary>The value, or several of them; null when nothing was said.</summary>
    [JsonPropertyName("slotValue")]
    public partial AlexaSlotValue? SlotValue { get; init; }

    /// <summary>The value that Alexa takes it for, by the first list of values that has a match; null when none has.</summary>
    public AlexaResolvedValue? ResolvedValue => Resolutions?.FirstMatch;
}
