using System.Text.Json.Serialization;

namespace LambdaKit.Events.Alexa;

/// <summary>The account of a user.</summary>
[EventModel]
public sealed partial class AlexaUser
{
    /// <summary>The identifier of the account for this skill.</summary>
    [JsonPropertyName("userId")]
    public partial string? UserId { get; init; }

    /// <summary>The user's token for a service of yours; null when the accounts aren't linked.</summary>
    [JsonPropertyName("accessToken")]
    public partial string? AccessToken { get; init; }

    /// <summary>What the user lets the skill do; null when missing.</summary>
    [JsonPropertyName("permissions")]
    public partial AlexaPermissions? Permissions { get; init; }
}
