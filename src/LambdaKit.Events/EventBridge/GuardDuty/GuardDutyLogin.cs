using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>Logins of one user.</summary>
[EventModel]
public sealed partial class GuardDutyLogin
{
    /// <summary>The name.</summary>
    [JsonPropertyName("user")]
    public partial string? User { get; init; }

    /// <summary>The application.</summary>
    [JsonPropertyName("application")]
    public partial string? Application { get; init; }

    /// <summary>How often it failed.</summary>
    [JsonPropertyName("failedLoginAttempts")]
    public partial int? FailedLoginAttempts { get; init; }

    /// <summary>How often it succeeded.</summary>
    [JsonPropertyName("successfulLoginAttempts")]
    public partial int? SuccessfulLoginAttempts { get; init; }
}
