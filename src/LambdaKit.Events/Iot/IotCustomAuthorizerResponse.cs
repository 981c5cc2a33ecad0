using System.Text.Json.Serialization;

namespace LambdaKit.Events.Iot;

/// <summary>What a device may do.</summary>
/// <remarks>
/// Modelled from AWS's documentation; no real sample was at hand.
/// <see href="https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class IotCustomAuthorizerResponse
{
    /// <summary>Whether it may connect.</summary>
    [JsonPropertyName("isAuthenticated")]
    public partial bool? IsAuthenticated { get; init; }

    /// <summary>What names the device in logs: 1 to 128 letters and digits.</summary>
    [JsonPropertyName("principalId")]
    public partial string? PrincipalId { get; init; }

    /// <summary>After which time the connection is closed: 300 to 86,400 seconds.</summary>
    [JsonPropertyName("disconnectAfterInSeconds")]
    public partial int? DisconnectAfterSeconds { get; init; }

    /// <summary>After which time the authorizer is asked again: 300 to 86,400 seconds.</summary>
    [JsonPropertyName("refreshAfterInSeconds")]
    public partial int? RefreshAfterSeconds { get; init; }

    /// <summary>What it may do: up to 10 policies of up to 2,048 characters; never null.</summary>
    [JsonPropertyName("policyDocuments")]
    public partial IReadOnlyList<IotPolicy> PolicyDocuments { get; init; }
}
