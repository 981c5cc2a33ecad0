using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudTrail;

/// <summary>The tags of one resource.</summary>
[EventModel]
public sealed partial class CloudTrailResourceTags
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("arn")]
    public partial string? Arn { get; init; }

    /// <summary>Its tags; never null.</summary>
    [JsonPropertyName("tags")]
    public partial IReadOnlyDictionary<string, string> Tags { get; init; }
}
