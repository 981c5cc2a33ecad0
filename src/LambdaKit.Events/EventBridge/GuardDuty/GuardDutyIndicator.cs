using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What speaks for a sequence of attacks.</summary>
[EventModel]
public sealed partial class GuardDutyIndicator
{
    /// <summary>What it is, such as <c>SUSPICIOUS_USER_AGENT</c>.</summary>
    [JsonPropertyName("key")]
    public partial string? Key { get; init; }

    /// <summary>Its values; never null.</summary>
    [JsonPropertyName("values")]
    public partial IReadOnlyList<string> Values { get; init; }

    /// <summary>It, in a few words.</summary>
    [JsonPropertyName("title")]
    public partial string? Title { get; init; }
}
