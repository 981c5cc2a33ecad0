using System.Text.Json.Serialization;
using LambdaKit.Events;

namespace LambdaKit.Benchmarks.Pipeline;

/// <summary>A tiny event, and its answer.</summary>
[EventModel(IsPayload = true)]
public sealed partial class Ping
{
    [JsonPropertyName("id")]
    public partial int Id { get; init; }
}
