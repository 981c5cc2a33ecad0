using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudFormation;

/// <summary>A resource before and after an operation.</summary>
[EventModel]
public sealed partial class CloudFormationHookTargetModel
{
    /// <summary>The properties that are proposed; null or empty when it is to be deleted.</summary>
    [JsonPropertyName("resourceProperties")]
    public partial JsonValue? ResourceProperties { get; init; }

    /// <summary>The properties that it has; null or empty when it is to be created.</summary>
    [JsonPropertyName("previousResourceProperties")]
    public partial JsonValue? PreviousResourceProperties { get; init; }
}
