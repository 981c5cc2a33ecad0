using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>A session of temporary credentials.</summary>
[EventModel]
public sealed partial class S3ObjectLambdaSessionContext
{
    /// <summary>When and how it began.</summary>
    [JsonPropertyName("attributes")]
    public partial S3ObjectLambdaSessionAttributes? Attributes { get; init; }

    /// <summary>Whose session it is.</summary>
    [JsonPropertyName("sessionIssuer")]
    public partial S3ObjectLambdaSessionIssuer? SessionIssuer { get; init; }

    /// <summary>The web identity, when the session came from one; null JSON otherwise.</summary>
    [JsonPropertyName("webIdFederationData")]
    public partial JsonValue WebIdFederationData { get; init; }
}
