using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3;

/// <summary>A bucket.</summary>
[EventModel]
public sealed partial class S3Bucket
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>Its owner: kept by S3 for compatibility only.</summary>
    [JsonPropertyName("ownerIdentity")]
    public partial S3UserIdentity? OwnerIdentity { get; init; }

    /// <summary>Its ARN.</summary>
    [JsonPropertyName("arn")]
    [Recurring]
    public partial string? Arn { get; init; }
}
