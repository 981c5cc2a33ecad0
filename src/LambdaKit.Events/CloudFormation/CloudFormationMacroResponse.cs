using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudFormation;

/// <summary>What a macro made of a template.</summary>
/// <remarks>
/// Modelled from AWS's documentation; no real sample was at hand.
/// <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros-author.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CloudFormationMacroResponse
{
    /// <summary>From the request.</summary>
    [JsonPropertyName("requestId")]
    public partial string? RequestId { get; init; }

    /// <summary>Whether it went well; any word but <c>success</c> is a failure.</summary>
    [JsonPropertyName("status")]
    public partial CloudFormationMacroStatus? Status { get; init; }

    /// <summary>The fragment in whose place it goes.</summary>
    [JsonPropertyName("fragment")]
    public partial JsonValue? Fragment { get; init; }

    /// <summary>Why it failed; null when it went well.</summary>
    [JsonPropertyName("errorMessage")]
    public partial string? ErrorMessage { get; init; }
}
