using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Cognito;

/// <summary>Changes to an access token.</summary>
[EventModel]
public sealed partial class CognitoAccessTokenGeneration
{
    /// <summary>Claims to add, or to change: any JSON; never null.</summary>
    [JsonPropertyName("claimsToAddOrOverride")]
    public partial IReadOnlyDictionary<string, JsonValue> ClaimsToAddOrOverride { get; init; }

    /// <summary>The names of claims to leave out; never null.</summary>
    [JsonPropertyName("claimsToSuppress")]
    public partial IReadOnlyList<string> ClaimsToSuppress { get; init; }

    /// <summary>Scopes to add; never null.</summary>
    [JsonPropertyName("scopesToAdd")]
    public partial IReadOnlyList<string> ScopesToAdd { get; init; }

    /// <summary>Scopes to leave out; never null.</summary>
    [JsonPropertyName("scopesToSuppress")]
    public partial IReadOnlyList<string> ScopesToSuppress { get; init; }
}
