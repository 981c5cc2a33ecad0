using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>Alexa wants something of a device: to discover, to control or to report it.</summary>
/// <remarks>
/// Version 3 of the interface has all in <see cref="Directive"/>; version 2 has <see cref="Header"/> and <see cref="Payload"/> at the top.
/// The function returns an <see cref="AlexaSmartHomeResponse"/>.
/// <see href="https://developer.amazon.com/en-US/docs/alexa/device-apis/message-guide.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class AlexaSmartHomeRequest
{
    /// <summary>What is wanted; null in version 2.</summary>
    [JsonPropertyName("directive")]
    public partial AlexaDirective? Directive { get; init; }

    /// <summary>What is wanted, in version 2; otherwise null.</summary>
    [JsonPropertyName("header")]
    public partial AlexaMessageHeader? Header { get; init; }

    /// <summary>The details, in version 2; otherwise null.</summary>
    [JsonPropertyName("payload")]
    public partial JsonValue? Payload { get; init; }

    /// <summary>What is wanted, in either version: its <c>Namespace</c> and <c>Name</c> tell; null when missing.</summary>
    public AlexaMessageHeader? AnyHeader => Directive?.Header ?? Header;
}
