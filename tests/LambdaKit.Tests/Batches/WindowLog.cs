using System.Text.Json.Serialization;

namespace LambdaKit.Tests.Batches;

/// <summary>The state of a window under test: each record that is in it.</summary>
public sealed record WindowLog(
    [property: JsonPropertyName("numbers")] IReadOnlyList<int> Numbers,
    [property: JsonPropertyName("padding")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Padding = null);
