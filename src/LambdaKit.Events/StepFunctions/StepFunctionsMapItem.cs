using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.StepFunctions;

/// <summary>An item of a Map state.</summary>
[EventModel]
public sealed partial class StepFunctionsMapItem
{
    /// <summary>Its place, from 0.</summary>
    [JsonPropertyName("Index")]
    public partial int? Index { get; init; }

    /// <summary>Its name when the items are those of an object; null for an array.</summary>
    [JsonPropertyName("Key")]
    public partial string? Key { get; init; }

    /// <summary>The item.</summary>
    [JsonPropertyName("Value")]
    public partial JsonValue? Value { get; init; }

    /// <summary>Where it comes from: <c>STATE_DATA</c>, or the address of an object in Amazon S3; null when not said.</summary>
    [JsonPropertyName("Source")]
    public partial string? Source { get; init; }
}
