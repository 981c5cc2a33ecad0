using System.Text.Json.Serialization;

namespace LambdaKit.Events.TransferFamily;

/// <summary>Someone logs in to an AWS Transfer Family server whose identity provider is the function.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/transfer/latest/userguide/custom-lambda-idp.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class TransferFamilyAuthenticationRequest
{
    /// <summary>The name.</summary>
    [JsonPropertyName("username")]
    public partial string? UserName { get; init; }

    /// <summary>The password; empty or null when the user authenticates by a key.</summary>
    [JsonPropertyName("password")]
    public partial string? Password { get; init; }

    /// <summary>How the user connects.</summary>
    [JsonPropertyName("protocol")]
    public partial TransferFamilyProtocol? Protocol { get; init; }

    /// <summary>The server.</summary>
    [JsonPropertyName("serverId")]
    public partial string? ServerId { get; init; }

    /// <summary>The address of the user.</summary>
    [JsonPropertyName("sourceIp")]
    public partial string? SourceIp { get; init; }
}
