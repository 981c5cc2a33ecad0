using System.Text.Json.Serialization;
using LambdaKit.Events;

namespace RuntimeFunction;

[EventModel(IsPayload = true)]
public sealed partial class EchoResult
{
    [JsonPropertyName("id")]
    public partial string Id { get; init; }

    [JsonPropertyName("count")]
    public partial int Count { get; init; }

    [JsonPropertyName("blob")]
    public partial string? Blob { get; init; }
}
