using System.Text.Json.Serialization;
using LambdaKit.Events;

namespace RuntimeFunction;

[EventModel]
public sealed partial class OrderAnswer
{
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }

    [JsonPropertyName("method")]
    public partial string? Method { get; init; }
}
