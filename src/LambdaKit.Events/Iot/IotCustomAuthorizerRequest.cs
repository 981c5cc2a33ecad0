using System.Text.Json.Serialization;

namespace LambdaKit.Events.Iot;

/// <summary>A device connects to AWS IoT Core, or sends an HTTP request, and a custom authorizer is to say what it may do.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class IotCustomAuthorizerRequest
{
    /// <summary>The token that the device has sent; null when the authorizer doesn't check signatures and there is none.</summary>
    [JsonPropertyName("token")]
    public partial string? Token { get; init; }

    /// <summary>Whether AWS IoT Core has checked the token's signature.</summary>
    [JsonPropertyName("signatureVerified")]
    public partial bool? SignatureVerified { get; init; }

    /// <summary>Which protocols have a part in the request: <c>tls</c>, <c>http</c>, <c>mqtt</c>; never null.</summary>
    [JsonPropertyName("protocols")]
    public partial IReadOnlyList<string> Protocols { get; init; }

    /// <summary>What the protocols say.</summary>
    [JsonPropertyName("protocolData")]
    public partial IotProtocolData? ProtocolData { get; init; }

    /// <summary>About the connection.</summary>
    [JsonPropertyName("connectionMetadata")]
    public partial IotConnectionMetadata? ConnectionMetadata { get; init; }
}
