using System.Text.Json.Serialization;

namespace LambdaKit.Tests.Handlers;

/// <summary>A type of an author's own, for System.Text.Json.</summary>
internal sealed record Order(
    [property: JsonPropertyName("name")] string? Name, [property: JsonPropertyName("amount")] double Amount, [property: JsonPropertyName("items")] string[]? Items);
