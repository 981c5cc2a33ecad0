using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>What a user says.</summary>
[EventModel]
public sealed partial class AlexaIntent
{
    /// <summary>The name of the intent, such as <c>AMAZON.HelpIntent</c>.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>Whether the user has confirmed it.</summary>
    [JsonPropertyName("confirmationStatus")]
    public partial AlexaConfirmationStatus? ConfirmationStatus { get; init; }

    /// <summary>The slots by name; never null.</summary>
    [JsonPropertyName("slots")]
    public partial IReadOnlyDictionary<string, AlexaSlot> Slots { get; init; }
}
