using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>What the caller asked for.</summary>
[EventModel]
public sealed partial class S3ObjectLambdaUserRequest
{
    /// <summary>The decoded address, without what authorizes the request.</summary>
    [JsonPropertyName("url")]
    public partial string? Url { get; init; }

    /// <summary>The headers, without those that authorize the request; several of one name are joined by commas.</summary>
    [JsonPropertyName("headers")]
    public partial HeaderMap Headers { get; init; }
}
