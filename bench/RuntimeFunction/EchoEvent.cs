using System.Text.Json.Serialization;
using LambdaKit.Events;

namespace RuntimeFunction;

[EventModel(IsPayload = true)]
public sealed partial class EchoEvent
{
    [JsonPropertyName("id")]
    public partial string Id { get; init; }

    [JsonPropertyName("items")]
    public partial IReadOnlyList<EchoItem> Items { get; init; }

    [JsonPropertyName("blob")]
    public partial int Blob { get; init; }
}
