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

    /// <summary>Who the caller is, in the words of an authorizer that says so; null otherwise.</summary>
    [JsonPropertyName("principalId")]
    public partial string? PrincipalId { get; init; }

    /// <summary>The latency of the authorizer in milliseconds; null where API Gateway sends none.</summary>
    [JsonPropertyName("integrationLatency")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? IntegrationLatency { get; init; }
}
