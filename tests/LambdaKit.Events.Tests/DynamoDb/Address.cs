using System.Text.Json.Serialization;

namespace LambdaKit.Events.Tests.DynamoDb;

/// <summary>A part of an item.</summary>
internal sealed record Address([property: JsonPropertyName("city")] string City, [property: JsonPropertyName("floor")] int Floor);
