using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Cognito;

/// <summary>An e-mail to be sent.</summary>
[EventModel]
public sealed partial class CognitoCustomEmailSenderRequest
{
    /// <summary>The version of the request, such as <c>customEmailSenderRequestV1</c>.</summary>
    [JsonPropertyName("type")]
    [Recurring]
    public partial string? Type { get; init; }

    /// <summary>The code or temporary password, encrypted for the AWS Encryption SDK with the KMS key of the user pool; null when the message has none, or when it is no base64.</summary>
    [JsonPropertyName("code")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? Code { get; init; }

    /// <summary>The attributes of the user; in a warning of a suspicious sign-in those of the sign-in, such as <c>IP_ADDRESS</c>.</summary>
    [JsonPropertyName("userAttributes")]
    public partial CognitoUserAttributes UserAttributes { get; init; }

    /// <summary>What the application passes on to functions, by <c>ClientMetadata</c> of the call; never null.</summary>
    [JsonPropertyName("clientMetadata")]
    public partial IReadOnlyDictionary<string, string> ClientMetadata { get; init; }
}
