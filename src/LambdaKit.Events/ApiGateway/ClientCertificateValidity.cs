using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.ApiGateway;

/// <summary>How long a certificate is valid.</summary>
[EventModel]
public sealed partial class ClientCertificateValidity
{
    /// <summary>From when on, in UTC; null when the text is no date.</summary>
    [JsonPropertyName("notBefore")]
    [StoredAs(typeof(CertificateTime))]
    public partial DateTimeOffset? NotBefore { get; init; }

    /// <summary>Until when, in UTC; null when the text is no date.</summary>
    [JsonPropertyName("notAfter")]
    [StoredAs(typeof(CertificateTime))]
    public partial DateTimeOffset? NotAfter { get; init; }
}
