using System.Text.Json.Serialization;

namespace LambdaKit.Events.Sns;

/// <summary>One notification of an <see cref="SnsEvent"/>, and by which subscription it came.</summary>
[EventModel]
public sealed partial class SnsRecord
{
    /// <summary><c>aws:sns</c></summary>
    [JsonPropertyName("EventSource")]
    public partial string? EventSource { get; init; }

    /// <summary><c>1.0</c></summary>
    [JsonPropertyName("EventVersion")]
    public partial string? EventVersion { get; init; }

    /// <summary>The ARN of the function's subscription to the topic.</summary>
    [JsonPropertyName("EventSubscriptionArn")]
    public partial string? EventSubscriptionArn { get; init; }

    /// <summary>The notification.</summary>
    [JsonPropertyName("Sns")]
    public partial SnsMessage? Sns { get; init; }
}
