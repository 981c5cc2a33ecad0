using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudFormation;

/// <summary>One thing that a hook has found.</summary>
[EventModel]
public sealed partial class CloudFormationHookAnnotation
{
    /// <summary>What names the annotation.</summary>
    [JsonPropertyName("annotationName")]
    public partial string? AnnotationName { get; init; }

    /// <summary><c>PASSED</c>, <c>FAILED</c> or <c>SKIPPED</c></summary>
    [JsonPropertyName("status")]
    public partial string? Status { get; init; }

    /// <summary>Why it has the status.</summary>
    [JsonPropertyName("statusMessage")]
    public partial string? StatusMessage { get; init; }

    /// <summary>How to mend it.</summary>
    [JsonPropertyName("remediationMessage")]
    public partial string? RemediationMessage { get; init; }

    /// <summary>Where to read how to mend it.</summary>
    [JsonPropertyName("remediationLink")]
    public partial string? RemediationLink { get; init; }

    /// <summary><c>INFORMATIONAL</c>, <c>LOW</c>, <c>MEDIUM</c>, <c>HIGH</c> or <c>CRITICAL</c></summary>
    [JsonPropertyName("severityLevel")]
    public partial string? SeverityLevel { get; init; }
}
