using System.Text.Json.Serialization;

namespace LambdaKit.Events.Tests.DynamoDb;

/// <summary>The state of a window as a user writes it.</summary>
internal sealed record WindowState([property: JsonPropertyName("count")] int Count);
