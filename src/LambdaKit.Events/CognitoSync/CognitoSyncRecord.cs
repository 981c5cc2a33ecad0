using System.Text.Json.Serialization;

namespace LambdaKit.Events.CognitoSync;

/// <summary>A record of a dataset.</summary>
[EventModel]
public sealed partial class CognitoSyncRecord
{
    /// <summary>The value before; null when there was none.</summary>
    [JsonPropertyName("oldValue")]
    public partial string? OldValue { get; init; }

    /// <summary>The value after; null when it is removed.</summary>
    [JsonPropertyName("newValue")]
    public partial string? NewValue { get; init; }

    /// <summary>What happens to it.</summary>
    [JsonPropertyName("op")]
    public partial CognitoSyncOperation? Operation { get; init; }
}
