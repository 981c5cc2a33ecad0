using System.Text.Json.Serialization;
using LambdaKit.Events;

namespace LambdaKit.Tests.Handlers;

/// <summary>A small event model of an author's own.</summary>
[EventModel(IsPayload = true)]
public sealed partial class Greeting
{
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    [JsonPropertyName("count")]
    public partial int? Count { get; init; }
}
