using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Cognito;

/// <summary>The application that made a user pool call the function.</summary>
[EventModel]
public sealed partial class CognitoCallerContext
{
    /// <summary>The version of the AWS SDK of the caller; <c>aws-sdk-unknown-unknown</c> when it doesn't say.</summary>
    [JsonPropertyName("awsSdkVersion")]
    [Recurring]
    public partial string? AwsSdkVersion { get; init; }

    /// <summary>The identifier of the app client.</summary>
    [JsonPropertyName("clientId")]
    [Recurring]
    public partial string? ClientId { get; init; }
}
