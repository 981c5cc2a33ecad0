using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.ConfigRules;

/// <summary>Whether a resource complies with a rule.</summary>
/// <remarks>
/// Modelled from AWS's documentation; no real sample was at hand.
/// <see href="https://docs.aws.amazon.com/config/latest/APIReference/API_Evaluation.html">AWS reference</see>
/// </remarks>
[EventModel]
public sealed partial class ConfigEvaluation
{
    /// <summary>The type of the resource; <c>AWS::::Account</c> for the account.</summary>
    [JsonPropertyName("ComplianceResourceType")]
    public partial string? ComplianceResourceType { get; init; }

    /// <summary>The identifier of the resource.</summary>
    [JsonPropertyName("ComplianceResourceId")]
    public partial string? ComplianceResourceId { get; init; }

    /// <summary>Whether it complies.</summary>
    [JsonPropertyName("ComplianceType")]
    public partial ConfigCompliance? ComplianceType { get; init; }

    /// <summary>Why, up to 256 characters; null when not said.</summary>
    [JsonPropertyName("Annotation")]
    public partial string? Annotation { get; init; }

    /// <summary>To what time the evaluation belongs: the item's capture time, or the notification's time.</summary>
    [JsonPropertyName("OrderingTimestamp")]
    [StoredAs(typeof(EpochSeconds))]
    public partial DateTimeOffset? OrderingTimestamp { get; init; }

    /// <summary>The evaluation of a resource that has changed.</summary>
    public static ConfigEvaluation Of(ConfigurationItem item, ConfigCompliance compliance, string? annotation = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new ConfigEvaluation
        {
            ComplianceResourceType = item.ResourceType,
            ComplianceResourceId = item.ResourceId,
            ComplianceType = compliance,
            Annotation = annotation,
            OrderingTimestamp = item.CaptureTime,
        };
    }
}
