using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.HttpApi;

/// <summary>Who signed a request.</summary>
[EventModel]
public sealed partial class HttpApiIamAuthorizer
{
    /// <summary>The access key.</summary>
    [JsonPropertyName("accessKey")]
    public partial string? AccessKey { get; init; }

    /// <summary>The account.</summary>
    [JsonPropertyName("accountId")]
    [Recurring]
    public partial string? AccountId { get; init; }

    /// <summary>The principal.</summary>
    [JsonPropertyName("callerId")]
    public partial string? CallerId { get; init; }

    /// <summary>The Cognito identity; null when there is none, and from a function URL.</summary>
    [JsonPropertyName("cognitoIdentity")]
    public partial HttpApiCognitoIdentity? CognitoIdentity { get; init; }

    /// <summary>The AWS organization; null when it is in none.</summary>
    [JsonPropertyName("principalOrgId")]
    [Recurring]
    public partial string? PrincipalOrgId { get; init; }

    /// <summary>The ARN of the principal.</summary>
    [JsonPropertyName("userArn")]
    public partial string? UserArn { get; init; }

    /// <summary>The identifier of the principal.</summary>
    [JsonPropertyName("userId")]
    public partial string? UserId { get; init; }
}
