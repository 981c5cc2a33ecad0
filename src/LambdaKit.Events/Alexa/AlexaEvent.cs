using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>An answer about a device.</summary>
[EventModel]
public sealed partial class AlexaEvent
{
    /// <summary>What it is, such as <c>Response</c> or <c>ErrorResponse</c> of the interface <c>Alexa</c>.</summary>
    [JsonPropertyName("header")]
    public partial AlexaMessageHeader? Header { get; init; }

    /// <summary>The device; null for answers about none.</summary>
    [JsonPropertyName("endpoint")]
    public partial AlexaEndpoint? Endpoint { get; init; }

    /// <summary>The details; an empty object when there are none.</summary>
    [JsonPropertyName("payload")]
    public partial JsonValue? Payload { get; init; }
}
