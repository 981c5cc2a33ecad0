using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>Where the object comes from and where the answer goes.</summary>
[EventModel]
public sealed partial class S3ObjectLambdaGetObjectContext
{
    /// <summary>A presigned address of the original object. Signed headers among its parameters must be sent along, but for <c>Host</c>. It is a credential.</summary>
    [JsonPropertyName("inputS3Url")]
    public partial string? InputS3Url { get; init; }

    /// <summary>The route for <c>WriteGetObjectResponse</c>.</summary>
    [JsonPropertyName("outputRoute")]
    public partial string? OutputRoute { get; init; }

    /// <summary>The token for <c>WriteGetObjectResponse</c>. It is a credential.</summary>
    [JsonPropertyName("outputToken")]
    public partial string? OutputToken { get; init; }
}
