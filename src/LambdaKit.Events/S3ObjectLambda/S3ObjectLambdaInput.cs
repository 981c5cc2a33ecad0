using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>Where the original answer comes from.</summary>
[EventModel]
public sealed partial class S3ObjectLambdaInput
{
    /// <summary>A presigned address of the original answer. Signed headers among its parameters must be sent along, but for <c>Host</c>. It is a credential.</summary>
    [JsonPropertyName("inputS3Url")]
    public partial string? InputS3Url { get; init; }
}
