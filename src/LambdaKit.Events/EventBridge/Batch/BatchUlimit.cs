using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>A limit of a container.</summary>
[EventModel]
public sealed partial class BatchUlimit
{
    /// <summary>What can't be exceeded.</summary>
    [JsonPropertyName("hardLimit")]
    public partial int? HardLimit { get; init; }

    /// <summary>What is limited, such as <c>nofile</c>.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>What is meant not to be exceeded.</summary>
    [JsonPropertyName("softLimit")]
    public partial int? SoftLimit { get; init; }
}
