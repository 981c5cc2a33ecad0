using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>Who is about to be signed up.</summary>
[EventModel]
public sealed partial class CognitoPreSignUpRequest
{
    /// <summary>The attributes that the user is to have.</summary>
    [JsonPropertyName("userAttributes")]
    public partial CognitoUserAttributes UserAttributes { get; init; }

    /// <summary>What the application passes on to validate the sign-up; never null.</summary>
    [JsonPropertyName("validationData")]
    public partial IReadOnlyDictionary<string, string> ValidationData { get; init; }

    /// <summary>What the application passes on to functions, by <c>ClientMetadata</c> of the call; never null.</summary>
    [JsonPropertyName("clientMetadata")]
    public partial IReadOnlyDictionary<string, string> ClientMetadata { get; init; }

    /// <summary>Whether there is no such user, in an app client that does not tell users so; null when missing, as it nearly always is.</summary>
    [JsonPropertyName("userNotFound")]
    public partial bool? UserNotFound { get; init; }
}
