using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudFormation;

/// <summary>A template, or a part of it, that a macro is to transform.</summary>
/// <remarks>
/// Modelled from AWS's documentation; no real sample was at hand.
/// <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros-author.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CloudFormationMacroRequest
{
    /// <summary>The region of the macro.</summary>
    [JsonPropertyName("region")]
    public partial string? Region { get; init; }

    /// <summary>The account that uses the macro.</summary>
    [JsonPropertyName("accountId")]
    public partial string? AccountId { get; init; }

    /// <summary>The template without its Transform section, or the neighbours of an Fn::Transform and what is below them.</summary>
    [JsonPropertyName("fragment")]
    public partial JsonValue? Fragment { get; init; }

    /// <summary>The name of the macro.</summary>
    [JsonPropertyName("transformId")]
    public partial string? TransformId { get; init; }

    /// <summary>The parameters of an Fn::Transform, not evaluated; never null, empty in a Transform section.</summary>
    [JsonPropertyName("params")]
    public partial IReadOnlyDictionary<string, JsonValue> Parameters { get; init; }

    /// <summary>The identifier of the request: what the answer repeats.</summary>
    [JsonPropertyName("requestId")]
    public partial string? RequestId { get; init; }

    /// <summary>The values of the template's parameters, evaluated; never null.</summary>
    [JsonPropertyName("templateParameterValues")]
    public partial IReadOnlyDictionary<string, JsonValue> TemplateParameterValues { get; init; }

    /// <summary>The answer with what the macro made of the fragment.</summary>
    public CloudFormationMacroResponse Succeed(JsonValue fragment) =>
        new() { RequestId = RequestId, Status = CloudFormationMacroStatus.Success, Fragment = fragment };

    /// <summary>The answer that the macro failed.</summary>
    public CloudFormationMacroResponse Fail(string errorMessage) =>
        new() { RequestId = RequestId, Status = CloudFormationMacroStatus.Failure, Fragment = Fragment, ErrorMessage = errorMessage };
}
