using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudTrail;

/// <summary>Tags of who made a request, and of what it was about.</summary>
[EventModel]
public sealed partial class CloudTrailTags
{
    /// <summary>Tags of who made it; null JSON when missing.</summary>
    [JsonPropertyName("principalTags")]
    public partial JsonValue PrincipalTags { get; init; }

    /// <summary>Tags of what it was about; never null.</summary>
    [JsonPropertyName("resourceTags")]
    public partial IReadOnlyList<CloudTrailResourceTags> ResourceTags { get; init; }
}
