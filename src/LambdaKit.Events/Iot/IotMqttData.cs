using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Iot;

/// <summary>What MQTT says about a connection.</summary>
[EventModel]
public sealed partial class IotMqttData
{
    /// <summary>The user name; null when the device sends none.</summary>
    [JsonPropertyName("username")]
    public partial string? UserName { get; init; }

    /// <summary>The password; null when there is none, and when the JSON is no base64.</summary>
    [JsonPropertyName("password")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? Password { get; init; }

    /// <summary>The identifier of the client; null when it sends none.</summary>
    [JsonPropertyName("clientId")]
    public partial string? ClientId { get; init; }
}
