using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.ConfigRules;

/// <summary>A property before and after.</summary>
[EventModel]
public sealed partial class ConfigurationPropertyChange
{
    /// <summary>The value before; null when it is new.</summary>
    [JsonPropertyName("previousValue")]
    public partial JsonValue? PreviousValue { get; init; }

    /// <summary>The value now; null when it is gone.</summary>
    [JsonPropertyName("updatedValue")]
    public partial JsonValue? UpdatedValue { get; init; }

    /// <summary>What was done to the property.</summary>
    [JsonPropertyName("changeType")]
    public partial ConfigChangeType? ChangeType { get; init; }
}
