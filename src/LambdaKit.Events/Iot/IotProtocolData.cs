using System.Text.Json.Serialization;

namespace LambdaKit.Events.Iot;

/// <summary>What the protocols of a connection say.</summary>
[EventModel]
public sealed partial class IotProtocolData
{
    /// <summary>What TLS says; null without it.</summary>
    [JsonPropertyName("tls")]
    public partial IotTlsData? Tls { get; init; }

    /// <summary>What HTTP says, also for MQTT over WebSocket; null without it.</summary>
    [JsonPropertyName("http")]
    public partial IotHttpData? Http { get; init; }

    /// <summary>What MQTT says; null without it.</summary>
    [JsonPropertyName("mqtt")]
    public partial IotMqttData? Mqtt { get; init; }
}
