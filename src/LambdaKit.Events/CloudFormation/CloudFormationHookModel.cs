using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudFormation;

/// <summary>How a Lambda Hook is configured.</summary>
[EventModel]
public sealed partial class CloudFormationHookModel
{
    /// <summary>The ARN of the function.</summary>
    [JsonPropertyName("LambdaFunction")]
    public partial string? LambdaFunction { get; init; }
}
