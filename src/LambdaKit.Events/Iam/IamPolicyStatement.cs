using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Iam;

/// <summary>One statement of a policy.</summary>
[EventModel]
public sealed partial class IamPolicyStatement
{
    /// <summary>A name for the statement; null when it has none.</summary>
    [JsonPropertyName("Sid")]
    public partial string? Sid { get; init; }

    /// <summary>Whether it allows or denies.</summary>
    [JsonPropertyName("Effect")]
    public partial IamEffect? Effect { get; init; }

    /// <summary>Whom it is about: <c>"*"</c>, or an object such as <c>{"AWS": "arn:..."}</c>; null where the policy belongs to someone, as an authorizer's.</summary>
    [JsonPropertyName("Principal")]
    public partial JsonValue? Principal { get; init; }

    /// <summary>Whom it is not about; null when it does not say.</summary>
    [JsonPropertyName("NotPrincipal")]
    public partial JsonValue? NotPrincipal { get; init; }

    /// <summary>The actions, such as <c>execute-api:Invoke</c>; empty when it names <see cref="NotActions"/>.</summary>
    [JsonPropertyName("Action")]
    public partial TextOrList Actions { get; init; }

    /// <summary>All actions but these; empty when it names <see cref="Actions"/>.</summary>
    [JsonPropertyName("NotAction")]
    public partial TextOrList NotActions { get; init; }

    /// <summary>The ARNs, in which <c>*</c> stands for any letters and <c>?</c> for one; empty when it names <see cref="NotResources"/>.</summary>
    [JsonPropertyName("Resource")]
    public partial TextOrList Resources { get; init; }

    /// <summary>All ARNs but these; empty when it names <see cref="Resources"/>.</summary>
    [JsonPropertyName("NotResource")]
    public partial TextOrList NotResources { get; init; }

    /// <summary>When it holds, such as <c>{"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}</c>; null when it always does.</summary>
    [JsonPropertyName("Condition")]
    public partial JsonValue? Condition { get; init; }
}
