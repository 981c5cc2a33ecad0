using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.HttpApi;

/// <summary>What an authorizer says about the caller: one of three kinds.</summary>
[EventModel]
public sealed partial class HttpApiAuthorizer
{
    /// <summary>The claims of a token; null when it is no JWT authorizer.</summary>
    [JsonPropertyName("jwt")]
    public partial HttpApiJwtAuthorizer? Jwt { get; init; }

    /// <summary>The context that a Lambda authorizer returned; null when it is none, or returned none.</summary>
    [JsonPropertyName("lambda")]
    public partial JsonValue? Lambda { get; init; }

    /// <summary>Who signed the request; null when it is no IAM authorizer.</summary>
    [JsonPropertyName("iam")]
    public partial HttpApiIamAuthorizer? Iam { get; init; }
}
