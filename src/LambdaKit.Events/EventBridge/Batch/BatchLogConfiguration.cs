using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>Where a log goes.</summary>
[EventModel]
public sealed partial class BatchLogConfiguration
{
    /// <summary>The log driver, such as <c>awslogs</c>.</summary>
    [JsonPropertyName("logDriver")]
    public partial string? LogDriver { get; init; }

    /// <summary>Its options; never null.</summary>
    [JsonPropertyName("options")]
    public partial IReadOnlyDictionary<string, string> Options { get; init; }

    /// <summary>Its secrets; never null.</summary>
    [JsonPropertyName("secretOptions")]
    public partial IReadOnlyList<BatchSecret> SecretOptions { get; init; }
}
