using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudTrail;

/// <summary>How the connection of a request was secured.</summary>
[EventModel]
public sealed partial class CloudTrailTls
{
    /// <summary>The version, such as <c>TLSv1.3</c>.</summary>
    [JsonPropertyName("tlsVersion")]
    [Recurring]
    public partial string? TlsVersion { get; init; }

    /// <summary>The cipher suite.</summary>
    [JsonPropertyName("cipherSuite")]
    [Recurring]
    public partial string? CipherSuite { get; init; }

    /// <summary>The host that the client asked for.</summary>
    [JsonPropertyName("clientProvidedHostHeader")]
    public partial string? ClientProvidedHostHeader { get; init; }

    /// <summary>How keys were exchanged; null when missing.</summary>
    [JsonPropertyName("keyExchange")]
    public partial string? KeyExchange { get; init; }
}
