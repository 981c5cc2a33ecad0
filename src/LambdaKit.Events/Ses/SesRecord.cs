using System.Text.Json.Serialization;

namespace LambdaKit.Events.Ses;

/// <summary>One email of a <see cref="SesEvent"/>.</summary>
[EventModel]
public sealed partial class SesRecord
{
    /// <summary><c>aws:ses</c></summary>
    [JsonPropertyName("eventSource")]
    public partial string? EventSource { get; init; }

    /// <summary><c>1.0</c></summary>
    [JsonPropertyName("eventVersion")]
    public partial string? EventVersion { get; init; }

    /// <summary>The email, without its body.</summary>
    [JsonPropertyName("ses")]
    public partial SesReceivedEmail? Ses { get; init; }
}
