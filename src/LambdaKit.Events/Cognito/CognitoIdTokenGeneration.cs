using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Cognito;

/// <summary>Changes to an ID token, in versions 2 and 3 of the event.</summary>
[EventModel]
public sealed partial class CognitoIdTokenGeneration
{
    /// <summary>Claims to add, or to change: any JSON; never null.</summary>
    [JsonPropertyName("claimsToAddOrOverride")]
    public partial IReadOnlyDictionary<string, JsonValue> ClaimsToAddOrOverride { get; init; }

    /// <summary>The names of claims to leave out; never null.</summary>
    [JsonPropertyName("claimsToSuppress")]
    public partial IReadOnlyList<string> ClaimsToSuppress { get; init; }
}
