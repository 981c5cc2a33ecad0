using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Iam;

/// <summary>A policy in the language of IAM, as authorizers return one.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class IamPolicyDocument
{
    /// <summary>The version of the language that new policies are to use.</summary>
    public const string CurrentVersion = "2012-10-17";

    /// <summary>The version of the language; see <see cref="CurrentVersion"/>.</summary>
    [JsonPropertyName("Version")]
    [Recurring]
    public partial string? Version { get; init; }

    /// <summary>A name for the policy; null when it has none.</summary>
    [JsonPropertyName("Id")]
    public partial string? Id { get; init; }

    /// <summary>The statements, of which there may be one without a list around it; never null.</summary>
    [JsonPropertyName("Statement")]
    public partial IamStatementList Statements { get; init; }
}
