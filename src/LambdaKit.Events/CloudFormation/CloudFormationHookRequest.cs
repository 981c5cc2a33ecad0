using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudFormation;

/// <summary>A resource, a stack or a change set that a Lambda Hook is to evaluate before it is done.</summary>
/// <remarks>
/// Modelled from AWS's documentation; no real sample was at hand.
/// <see href="https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/lambda-hooks-create-lambda-function.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CloudFormationHookRequest
{
    /// <summary>The identifier of the request: what the answer repeats.</summary>
    [JsonPropertyName("clientRequestToken")]
    public partial string? ClientRequestToken { get; init; }

    /// <summary>The account of the target.</summary>
    [JsonPropertyName("awsAccountId")]
    public partial string? AwsAccountId { get; init; }

    /// <summary>The ARN of the stack; null or empty when the caller is the Cloud Control API.</summary>
    [JsonPropertyName("stackId")]
    public partial string? StackId { get; init; }

    /// <summary>The ARN of the change set; null or empty when there is none.</summary>
    [JsonPropertyName("changeSetId")]
    public partial string? ChangeSetId { get; init; }

    /// <summary>The name of the hook.</summary>
    [JsonPropertyName("hookTypeName")]
    public partial string? HookTypeName { get; init; }

    /// <summary>The version of the hook, such as <c>00000008</c>.</summary>
    [JsonPropertyName("hookTypeVersion")]
    public partial string? HookTypeVersion { get; init; }

    /// <summary>How the hook is configured.</summary>
    [JsonPropertyName("hookModel")]
    public partial CloudFormationHookModel? HookModel { get; init; }

    /// <summary>Before what the hook runs.</summary>
    [JsonPropertyName("actionInvocationPoint")]
    public partial CloudFormationHookInvocationPoint? ActionInvocationPoint { get; init; }

    /// <summary>What is to be evaluated.</summary>
    [JsonPropertyName("requestData")]
    public partial CloudFormationHookTarget? Target { get; init; }

    /// <summary>Which invocation of the hook this is.</summary>
    [JsonPropertyName("requestContext")]
    public partial CloudFormationHookContext? RequestContext { get; init; }

    /// <summary>The answer that the operation may go on.</summary>
    public CloudFormationHookResponse Succeed(string? message = null) =>
        new() { HookStatus = CloudFormationHookStatus.Success, Message = message, ClientRequestToken = ClientRequestToken };

    /// <summary>The answer that the operation breaks a rule.</summary>
    public CloudFormationHookResponse Reject(string message) =>
        new()
        {
            HookStatus = CloudFormationHookStatus.Failed,
            ErrorCode = CloudFormationHookErrorCode.NonCompliant,
            Message = message,
            ClientRequestToken = ClientRequestToken,
        };
}
