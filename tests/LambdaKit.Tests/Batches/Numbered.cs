using System.Text.Json.Serialization;

namespace LambdaKit.Tests.Batches;

/// <summary>What the model's messages hold.</summary>
public sealed record Numbered([property: JsonPropertyName("number")] int Number);
