using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudFormation;

/// <summary>The answer for a custom resource: what the function puts to the request's <see cref="CustomResourceEvent.ResponseUrl"/>.</summary>
/// <remarks>
/// As JSON it may have <see cref="MaxBytes"/> bytes.
/// Functions of the provider framework of AWS CDK return it, with no more than the physical identifier, the data and NoEcho.
/// <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/crpg-ref-responses.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CustomResourceResponse
{
    /// <summary>Whether it went well.</summary>
    [JsonPropertyName("Status")]
    public partial CustomResourceStatus? Status { get; init; }

    /// <summary>Why it failed; needed then.</summary>
    [JsonPropertyName("Reason")]
    public partial string? Reason { get; init; }

    /// <summary>What the resource is called, up to 1 KB; never empty, and the same for the resource's whole life.</summary>
    [JsonPropertyName("PhysicalResourceId")]
    public partial string? PhysicalResourceId { get; init; }

    /// <summary>From the request.</summary>
    [JsonPropertyName("StackId")]
    public partial string? StackId { get; init; }

    /// <summary>From the request.</summary>
    [JsonPropertyName("RequestId")]
    public partial string? RequestId { get; init; }

    /// <summary>From the request.</summary>
    [JsonPropertyName("LogicalResourceId")]
    public partial string? LogicalResourceId { get; init; }

    /// <summary>Whether the members of <see cref="Data"/> are secret: then they are shown as asterisks. False when null.</summary>
    [JsonPropertyName("NoEcho")]
    public partial bool? NoEcho { get; init; }

    /// <summary>An object whose members the template reads by Fn::GetAtt; null when there are none.</summary>
    [JsonPropertyName("Data")]
    public partial JsonValue? Data { get; init; }

    /// <summary>How large the answer may be as JSON: 4,096 bytes.</summary>
    public const int MaxBytes = 4096;
}
