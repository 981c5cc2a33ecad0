using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudFormation;

/// <summary>What a hook is to evaluate.</summary>
[EventModel]
public sealed partial class CloudFormationHookTarget
{
    /// <summary>The type of the resource, such as <c>AWS::S3::Bucket</c>; <c>STACK</c> or <c>CHANGE_SET</c>.</summary>
    [JsonPropertyName("targetName")]
    public partial string? TargetName { get; init; }

    /// <summary>As the name; <c>RESOURCE</c> when the caller is the Cloud Control API.</summary>
    [JsonPropertyName("targetType")]
    public partial string? TargetType { get; init; }

    /// <summary>The name of the resource in the template, the name of the stack, or the ARN of the change set.</summary>
    [JsonPropertyName("targetLogicalId")]
    public partial string? TargetLogicalId { get; init; }

    /// <summary>The resource before and after; null for a stack and a change set.</summary>
    [JsonPropertyName("targetModel")]
    public partial CloudFormationHookTargetModel? TargetModel { get; init; }

    /// <summary>Where the templates are, a presigned address of a <see cref="CloudFormationHookPayload"/>; null for a resource.</summary>
    [JsonPropertyName("payload")]
    public partial string? PayloadUrl { get; init; }
}
