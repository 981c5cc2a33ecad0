using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudTrail;

/// <summary>What was added to enriched records.</summary>
[EventModel]
public sealed partial class CloudTrailContext
{
    /// <summary>Condition keys of the request; never null.</summary>
    [JsonPropertyName("requestContext")]
    public partial IReadOnlyDictionary<string, JsonValue> RequestContext { get; init; }

    /// <summary>Tags of who made the request, and of what it was about; null when missing.</summary>
    [JsonPropertyName("tagContext")]
    public partial CloudTrailTags? TagContext { get; init; }
}
