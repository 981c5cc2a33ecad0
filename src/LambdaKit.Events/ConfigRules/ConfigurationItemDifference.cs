using System.Text.Json.Serialization;

namespace LambdaKit.Events.ConfigRules;

/// <summary>What has changed in a resource.</summary>
[EventModel]
public sealed partial class ConfigurationItemDifference
{
    /// <summary>What was done to the resource.</summary>
    [JsonPropertyName("changeType")]
    public partial ConfigChangeType? ChangeType { get; init; }

    /// <summary>The changes by path, such as <c>Configuration.InstanceType</c>; never null.</summary>
    [JsonPropertyName("changedProperties")]
    public partial IReadOnlyDictionary<string, ConfigurationPropertyChange> ChangedProperties { get; init; }
}
