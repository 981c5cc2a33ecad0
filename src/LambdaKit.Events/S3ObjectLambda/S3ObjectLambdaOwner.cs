using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>The owner of an object.</summary>
[EventModel]
public sealed partial class S3ObjectLambdaOwner
{
    /// <summary>The canonical identifier.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }

    /// <summary>The name; null where S3 has none.</summary>
    [JsonPropertyName("displayName")]
    public partial string? DisplayName { get; init; }
}
