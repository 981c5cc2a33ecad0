using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>What a message is.</summary>
[EventModel]
public sealed partial class AlexaMessageHeader
{
    /// <summary>The interface, such as <c>Alexa.PowerController</c>.</summary>
    [JsonPropertyName("namespace")]
    [Recurring]
    public partial string? Namespace { get; init; }

    /// <summary>The message of that interface, such as <c>TurnOn</c>.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>The version of the interface: <c>3</c>, or <c>3.1</c>, <c>2</c>, ...</summary>
    [JsonPropertyName("payloadVersion")]
    [Recurring]
    public partial string? PayloadVersion { get; init; }

    /// <summary>The identifier of the message.</summary>
    [JsonPropertyName("messageId")]
    public partial string? MessageId { get; init; }

    /// <summary>What an answer repeats; null when missing.</summary>
    [JsonPropertyName("correlationToken")]
    public partial string? CorrelationToken { get; init; }

    /// <summary>Which of several controls of the same interface; null when there is one.</summary>
    [JsonPropertyName("instance")]
    [Recurring]
    public partial string? Instance { get; init; }
}
