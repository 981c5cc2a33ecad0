using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>What a skill says to Alexa about a device.</summary>
/// <remarks>
/// Version 3 of the interface has all in <see cref="Event"/>; version 2 has <see cref="Header"/> and <see cref="Payload"/> at the top.
/// No sample of it exists: it is modelled from AWS's documentation.
/// <see href="https://developer.amazon.com/en-US/docs/alexa/device-apis/message-guide.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class AlexaSmartHomeResponse
{
    /// <summary>The answer; null in version 2.</summary>
    [JsonPropertyName("event")]
    public partial AlexaEvent? Event { get; init; }

    /// <summary>The state of the device after it; null when there is nothing to tell.</summary>
    [JsonPropertyName("context")]
    public partial AlexaEventContext? Context { get; init; }

    /// <summary>What the answer is, in version 2; otherwise null.</summary>
    [JsonPropertyName("header")]
    public partial AlexaMessageHeader? Header { get; init; }

    /// <summary>The details, in version 2; otherwise null.</summary>
    [JsonPropertyName("payload")]
    public partial JsonValue? Payload { get; init; }
}
