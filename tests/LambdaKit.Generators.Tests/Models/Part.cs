using System.Text.Json.Serialization;

using LambdaKit.Events;

namespace LambdaKit.Generators.Tests.Models;

/// <summary>A model inside of others and of itself.</summary>
[EventModel]
public sealed partial class Part
{
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    [JsonPropertyName("inner")]
    public partial Part? Inner { get; init; }

    public partial Part WithName(string? name);

    public partial Part WithInner(Part? inner);
}
