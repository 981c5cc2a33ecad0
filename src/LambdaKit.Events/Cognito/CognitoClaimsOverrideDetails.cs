using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>Changes to an ID token, in version 1 of the event.</summary>
[EventModel]
public sealed partial class CognitoClaimsOverrideDetails
{
    /// <summary>Claims to add, or to change; never null.</summary>
    [JsonPropertyName("claimsToAddOrOverride")]
    public partial IReadOnlyDictionary<string, string> ClaimsToAddOrOverride { get; init; }

    /// <summary>The names of claims to leave out; never null.</summary>
    [JsonPropertyName("claimsToSuppress")]
    public partial IReadOnlyList<string> ClaimsToSuppress { get; init; }

    /// <summary>Other groups and roles than the user's; null to leave them as they are.</summary>
    [JsonPropertyName("groupOverrideDetails")]
    public partial CognitoGroupConfiguration? GroupOverrideDetails { get; init; }
}
