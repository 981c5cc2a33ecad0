using System.Text.Json.Serialization;

namespace LambdaKit.Events.ApiGateway;

/// <summary>The certificate that a client showed for mutual TLS.</summary>
[EventModel]
public sealed partial class ClientCertificate
{
    /// <summary>The certificate in PEM.</summary>
    [JsonPropertyName("clientCertPem")]
    public partial string? Pem { get; init; }

    /// <summary>The distinguished name of its subject.</summary>
    [JsonPropertyName("subjectDN")]
    public partial string? SubjectDn { get; init; }

    /// <summary>The distinguished name of its issuer.</summary>
    [JsonPropertyName("issuerDN")]
    public partial string? IssuerDn { get; init; }

    /// <summary>Its serial number.</summary>
    [JsonPropertyName("serialNumber")]
    public partial string? SerialNumber { get; init; }

    /// <summary>How long it is valid.</summary>
    [JsonPropertyName("validity")]
    public partial ClientCertificateValidity? Validity { get; init; }
}
