using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A Lambda function.</summary>
[EventModel]
public sealed partial class GuardDutyLambdaFunction
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("functionArn")]
    public partial string? FunctionArn { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("functionName")]
    public partial string? FunctionName { get; init; }

    /// <summary>Its description; null when it has none.</summary>
    [JsonPropertyName("description")]
    public partial string? Description { get; init; }

    /// <summary>When it was last changed; null when missing.</summary>
    [JsonPropertyName("lastModifiedAt")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? LastModifiedAt { get; init; }

    /// <summary>Its revision.</summary>
    [JsonPropertyName("revisionId")]
    public partial string? RevisionId { get; init; }

    /// <summary>Its version.</summary>
    [JsonPropertyName("functionVersion")]
    public partial string? FunctionVersion { get; init; }

    /// <summary>The role it works with.</summary>
    [JsonPropertyName("role")]
    public partial string? Role { get; init; }

    /// <summary>Its network; null when it has none of its own.</summary>
    [JsonPropertyName("vpcConfig")]
    public partial GuardDutyVpc? VpcConfig { get; init; }

    /// <summary>Its tags; never null.</summary>
    [JsonPropertyName("tags")]
    public partial IReadOnlyList<GuardDutyTag> Tags { get; init; }
}
