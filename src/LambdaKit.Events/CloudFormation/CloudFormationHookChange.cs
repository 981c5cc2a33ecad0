using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudFormation;

/// <summary>What a change set does to one resource.</summary>
[EventModel]
public sealed partial class CloudFormationHookChange
{
    /// <summary>What is done.</summary>
    [JsonPropertyName("action")]
    public partial CloudFormationHookAction? Action { get; init; }

    /// <summary>The resource before, as JSON in which all scalars are texts; null when it is created.</summary>
    [JsonPropertyName("beforeContext")]
    public partial string? BeforeContext { get; init; }

    /// <summary>The resource after, as JSON in which all scalars are texts; null when it is deleted.</summary>
    [JsonPropertyName("afterContext")]
    public partial string? AfterContext { get; init; }

    /// <summary>The line of the template; null when it is deleted.</summary>
    [JsonPropertyName("lineNumber")]
    public partial int? LineNumber { get; init; }

    /// <summary>The name of the resource in the template.</summary>
    [JsonPropertyName("logicalResourceId")]
    public partial string? LogicalResourceId { get; init; }

    /// <summary>The type of the resource, such as <c>AWS::SQS::Queue</c>.</summary>
    [JsonPropertyName("resourceType")]
    public partial string? ResourceType { get; init; }
}
