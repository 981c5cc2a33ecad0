using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>Groups of a user and the roles that come with them.</summary>
/// <remarks>In an answer, a list that is given empty takes all groups or roles away; one that is not given leaves them as they are.</remarks>
[EventModel]
public sealed partial class CognitoGroupConfiguration
{
    /// <summary>The names of the groups; never null.</summary>
    [JsonPropertyName("groupsToOverride")]
    public partial IReadOnlyList<string> Groups { get; init; }

    /// <summary>The ARNs of the roles of the groups; never null.</summary>
    [JsonPropertyName("iamRolesToOverride")]
    public partial IReadOnlyList<string> IamRoles { get; init; }

    /// <summary>The ARN of the role that counts most; null when there is none.</summary>
    [JsonPropertyName("preferredRole")]
    public partial string? PreferredRole { get; init; }
}
