using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>The skill, the user and the device of a request.</summary>
[EventModel]
public sealed partial class AlexaSystem
{
    /// <summary>The skill.</summary>
    [JsonPropertyName("application")]
    public partial AlexaApplication? Application { get; init; }

    /// <summary>The account of the user.</summary>
    [JsonPropertyName("user")]
    public partial AlexaUser? User { get; init; }

    /// <summary>Who spoke; null when Alexa doesn't recognize the voice.</summary>
    [JsonPropertyName("person")]
    public partial AlexaPerson? Person { get; init; }

    /// <summary>The place, such as a room of a hotel; null when there is none.</summary>
    [JsonPropertyName("unit")]
    public partial AlexaUnit? Unit { get; init; }

    /// <summary>The device; null when missing.</summary>
    [JsonPropertyName("device")]
    public partial AlexaDevice? Device { get; init; }

    /// <summary>The base address of Alexa's API for this user.</summary>
    [JsonPropertyName("apiEndpoint")]
    [Recurring]
    public partial string? ApiEndpoint { get; init; }

    /// <summary>The token for that API.</summary>
    [JsonPropertyName("apiAccessToken")]
    public partial string? ApiAccessToken { get; init; }
}
