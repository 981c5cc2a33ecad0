using System.Text.Json.Serialization;

namespace LambdaKit.Events.ConfigRules;

/// <summary>What a resource has to do with another one.</summary>
[EventModel]
public sealed partial class ConfigurationRelationship
{
    /// <summary>The identifier of the other resource; null when it has none.</summary>
    [JsonPropertyName("resourceId")]
    public partial string? ResourceId { get; init; }

    /// <summary>The name of the other resource; null when it has none.</summary>
    [JsonPropertyName("resourceName")]
    public partial string? ResourceName { get; init; }

    /// <summary>The type of the other resource.</summary>
    [JsonPropertyName("resourceType")]
    public partial string? ResourceType { get; init; }

    /// <summary>What it has to do with it, such as <c>Is attached to Volume</c>.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }
}
