using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>What is wanted of a device.</summary>
[EventModel]
public sealed partial class AlexaDirective
{
    /// <summary>What it is.</summary>
    [JsonPropertyName("header")]
    public partial AlexaMessageHeader? Header { get; init; }

    /// <summary>The device; null for directives to none, such as a discovery.</summary>
    [JsonPropertyName("endpoint")]
    public partial AlexaEndpoint? Endpoint { get; init; }

    /// <summary>The details; <see cref="JsonValue.As{T}"/> reads them as a type of yours.</summary>
    [JsonPropertyName("payload")]
    public partial JsonValue? Payload { get; init; }
}
