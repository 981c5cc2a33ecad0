using System.Text.Json.Serialization;

namespace LambdaKit.Events.Iot;

/// <summary>What TLS says about a connection.</summary>
[EventModel]
public sealed partial class IotTlsData
{
    /// <summary>The host name that the client has asked for (SNI).</summary>
    [JsonPropertyName("serverName")]
    public partial string? ServerName { get; init; }

    /// <summary>The client's certificate; null when the authorizer is not for certificates.</summary>
    [JsonPropertyName("x509CertificatePem")]
    public partial string? X509CertificatePem { get; init; }

    /// <summary>The identifier of the client's certificate; null when the authorizer is not for certificates.</summary>
    [JsonPropertyName("principalId")]
    public partial string? PrincipalId { get; init; }
}
