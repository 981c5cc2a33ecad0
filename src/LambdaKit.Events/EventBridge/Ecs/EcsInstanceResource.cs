using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>What a container instance has of one kind.</summary>
[EventModel]
public sealed partial class EcsInstanceResource
{
    /// <summary><c>CPU</c>, <c>MEMORY</c>, <c>PORTS</c>, <c>PORTS_UDP</c>, <c>GPU</c> or another kind.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>Which of the values it has: <c>INTEGER</c>, <c>LONG</c>, <c>DOUBLE</c> or <c>STRINGSET</c>.</summary>
    [JsonPropertyName("type")]
    [Recurring]
    public partial string? Type { get; init; }

    /// <summary>A whole number: CPU units, or MiB of memory; null for other types.</summary>
    [JsonPropertyName("integerValue")]
    public partial int? IntegerValue { get; init; }

    /// <summary>A whole number that may be large; null for other types.</summary>
    [JsonPropertyName("longValue")]
    public partial long? LongValue { get; init; }

    /// <summary>A number; null for other types.</summary>
    [JsonPropertyName("doubleValue")]
    public partial double? DoubleValue { get; init; }

    /// <summary>Texts, such as ports; never null.</summary>
    [JsonPropertyName("stringSetValue")]
    public partial IReadOnlyList<string> StringSetValue { get; init; }
}
