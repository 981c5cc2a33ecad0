using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudFormation;

/// <summary>Whether an operation may go on.</summary>
/// <remarks>
/// Modelled from AWS's documentation; no real sample was at hand.
/// <see href="https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/lambda-hooks-create-lambda-function.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CloudFormationHookResponse
{
    /// <summary>Whether it may go on.</summary>
    [JsonPropertyName("hookStatus")]
    public partial CloudFormationHookStatus? HookStatus { get; init; }

    /// <summary>Why it may not; needed then.</summary>
    [JsonPropertyName("errorCode")]
    public partial CloudFormationHookErrorCode? ErrorCode { get; init; }

    /// <summary>For the caller; cut to 4,096 characters, for the Cloud Control API to 1,024.</summary>
    [JsonPropertyName("message")]
    public partial string? Message { get; init; }

    /// <summary>From the request.</summary>
    [JsonPropertyName("clientRequestToken")]
    public partial string? ClientRequestToken { get; init; }

    /// <summary>What the next invocation gets, when in progress.</summary>
    [JsonPropertyName("callbackContext")]
    public partial JsonValue? CallbackContext { get; init; }

    /// <summary>How long until the next invocation, in seconds, when in progress.</summary>
    [JsonPropertyName("callbackDelaySeconds")]
    public partial int? CallbackDelaySeconds { get; init; }

    /// <summary>Details, and how to mend what is wrong; never null.</summary>
    [JsonPropertyName("annotations")]
    public partial IReadOnlyList<CloudFormationHookAnnotation> Annotations { get; init; }
}
