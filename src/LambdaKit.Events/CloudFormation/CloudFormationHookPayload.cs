using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudFormation;

/// <summary>The templates of a stack or of a change set, as a hook downloads them.</summary>
/// <remarks>
/// Modelled from AWS's documentation; no real sample was at hand.
/// <see href="https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/lambda-hooks-create-lambda-function.html">AWS reference</see>
/// </remarks>
[EventModel]
public sealed partial class CloudFormationHookPayload
{
    /// <summary>The template, as JSON or YAML; null or empty when the stack is to be deleted.</summary>
    [JsonPropertyName("template")]
    public partial string? Template { get; init; }

    /// <summary>The template before, as JSON or YAML; null for a change set.</summary>
    [JsonPropertyName("previousTemplate")]
    public partial string? PreviousTemplate { get; init; }

    /// <summary>What a change set changes; never null, empty for a stack.</summary>
    [JsonPropertyName("changedResources")]
    public partial IReadOnlyList<CloudFormationHookChange> ChangedResources { get; init; }
}
