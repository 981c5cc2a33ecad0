using System.Text.Json.Serialization;
using LambdaKit.Events.ApiGateway;

namespace LambdaKit.Events.HttpApi;

/// <summary>How a client showed who it is on the connection.</summary>
[EventModel]
public sealed partial class HttpApiAuthentication
{
    /// <summary>The client's certificate; null without mutual TLS.</summary>
    [JsonPropertyName("clientCert")]
    public partial ClientCertificate? ClientCert { get; init; }
}
