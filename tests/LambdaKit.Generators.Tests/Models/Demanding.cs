using System.Text.Json.Serialization;

using LambdaKit.Events;

namespace LambdaKit.Generators.Tests.Models;

/// <summary>A model that has to be given something when it is made by hand.</summary>
[EventModel]
public sealed partial class Demanding
{
    [JsonPropertyName("id")]
    public required partial string Id { get; init; }

    [JsonPropertyName("note")]
    public partial string? Note { get; init; }
}
