using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudFormation;

/// <summary>A stack creates, updates or deletes a custom resource.</summary>
/// <remarks>
/// The function answers by a PUT of a <see cref="CustomResourceResponse"/> to <see cref="ResponseUrl"/>, with an empty Content-Type.
/// Until then the stack waits, up to an hour unless the property ServiceTimeout says otherwise.
/// <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/crpg-ref-requests.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CustomResourceEvent
{
    /// <summary>What is to be done.</summary>
    [JsonPropertyName("RequestType")]
    public partial CustomResourceRequestType? RequestType { get; init; }

    /// <summary>The ARN of the function, from the template.</summary>
    [JsonPropertyName("ServiceToken")]
    public partial string? ServiceToken { get; init; }

    /// <summary>Where the answer goes: a presigned address, which lets whoever knows it answer.</summary>
    [JsonPropertyName("ResponseURL")]
    public partial string? ResponseUrl { get; init; }

    /// <summary>The ARN of the stack.</summary>
    [JsonPropertyName("StackId")]
    public partial string? StackId { get; init; }

    /// <summary>The identifier of the request; unique within the stack.</summary>
    [JsonPropertyName("RequestId")]
    public partial string? RequestId { get; init; }

    /// <summary>The type in the template, such as <c>Custom::Certificate</c>.</summary>
    [JsonPropertyName("ResourceType")]
    public partial string? ResourceType { get; init; }

    /// <summary>The name of the resource in the template.</summary>
    [JsonPropertyName("LogicalResourceId")]
    public partial string? LogicalResourceId { get; init; }

    /// <summary>What the function has called the resource; null when it is to be created.</summary>
    [JsonPropertyName("PhysicalResourceId")]
    public partial string? PhysicalResourceId { get; init; }

    /// <summary>The properties in the template; numbers and booleans have become texts there.</summary>
    [JsonPropertyName("ResourceProperties")]
    public partial JsonValue? ResourceProperties { get; init; }

    /// <summary>The properties before an update; null for other requests.</summary>
    [JsonPropertyName("OldResourceProperties")]
    public partial JsonValue? OldResourceProperties { get; init; }

    /// <summary>The answer that all went well.</summary>
    /// <param name="physicalResourceId">What the resource is called from now on; another one than before makes CloudFormation delete the old one.</param>
    /// <param name="data">An object whose members the template reads by Fn::GetAtt; null when there are none.</param>
    /// <param name="noEcho">Whether the members are secret.</param>
    public CustomResourceResponse Succeed(string physicalResourceId, JsonValue? data = null, bool noEcho = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(physicalResourceId);
        return new CustomResourceResponse
        {
            Status = CustomResourceStatus.Success,
            PhysicalResourceId = physicalResourceId,
            StackId = StackId,
            RequestId = RequestId,
            LogicalResourceId = LogicalResourceId,
            NoEcho = noEcho ? true : null,
            Data = data,
        };
    }

    /// <summary>The answer that it failed.</summary>
    /// <param name="reason">Why, as the stack's events show it.</param>
    /// <param name="physicalResourceId">
    /// What the resource is called; null for the name that it has, or for the request's identifier when there is none yet. A resource whose creation
    /// failed is deleted under this name.
    /// </param>
    public CustomResourceResponse Fail(string reason, string? physicalResourceId = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(reason);
        return new CustomResourceResponse
        {
            Status = CustomResourceStatus.Failed,
            Reason = reason,
            PhysicalResourceId = physicalResourceId ?? PhysicalResourceId ?? RequestId,
            StackId = StackId,
            RequestId = RequestId,
            LogicalResourceId = LogicalResourceId,
        };
    }
}
