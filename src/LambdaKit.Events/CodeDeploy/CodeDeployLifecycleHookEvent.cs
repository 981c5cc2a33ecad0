using System.Text.Json.Serialization;

namespace LambdaKit.Events.CodeDeploy;

/// <summary>A hook in the deployment of a Lambda function or of an ECS service; the function answers by PutLifecycleEventHookExecutionStatus.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class CodeDeployLifecycleHookEvent
{
    /// <summary>The deployment, such as <c>d-EXAMPLE</c>.</summary>
    [JsonPropertyName("DeploymentId")]
    public partial string? DeploymentId { get; init; }

    /// <summary>This run of the hook: what the answer names.</summary>
    [JsonPropertyName("LifecycleEventHookExecutionId")]
    public partial string? LifecycleEventHookExecutionId { get; init; }
}
