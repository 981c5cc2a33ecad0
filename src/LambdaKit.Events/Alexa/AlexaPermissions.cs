using System.Text.Json.Serialization;

namespace LambdaKit.Events.Alexa;

/// <summary>What a user lets a skill do.</summary>
[EventModel]
public sealed partial class AlexaPermissions
{
    /// <summary>An older token for the user's address; null when there is none.</summary>
    [JsonPropertyName("consentToken")]
    public partial string? ConsentToken { get; init; }

    /// <summary>What each permission is: granted or denied; never null.</summary>
    [JsonPropertyName("scopes")]
    public partial IReadOnlyDictionary<string, AlexaPermissionScope> Scopes { get; init; }
}
