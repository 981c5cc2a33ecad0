using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.HttpApi;

/// <summary>A caller that Cognito gave credentials to.</summary>
[EventModel]
public sealed partial class HttpApiCognitoIdentity
{
    /// <summary>How it logged in; never null.</summary>
    [JsonPropertyName("amr")]
    public partial IReadOnlyList<string> Amr { get; init; }

    /// <summary>The identity.</summary>
    [JsonPropertyName("identityId")]
    public partial string? IdentityId { get; init; }

    /// <summary>The pool of the identity.</summary>
    [JsonPropertyName("identityPoolId")]
    [Recurring]
    public partial string? IdentityPoolId { get; init; }
}
