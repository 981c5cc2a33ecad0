using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A user of a database.</summary>
[EventModel]
public sealed partial class GuardDutyRdsUser
{
    /// <summary>The name.</summary>
    [JsonPropertyName("user")]
    public partial string? User { get; init; }

    /// <summary>The application that logged in.</summary>
    [JsonPropertyName("application")]
    public partial string? Application { get; init; }

    /// <summary>The database.</summary>
    [JsonPropertyName("database")]
    public partial string? Database { get; init; }

    /// <summary>The version of TLS.</summary>
    [JsonPropertyName("ssl")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Ssl { get; init; }

    /// <summary>How the user logs in.</summary>
    [JsonPropertyName("authMethod")]
    public partial string? AuthMethod { get; init; }
}
