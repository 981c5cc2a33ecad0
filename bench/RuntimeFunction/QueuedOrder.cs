using System.Text.Json.Serialization;
using LambdaKit.Events;

namespace RuntimeFunction;

[EventModel]
public sealed partial class QueuedOrder
{
    [JsonPropertyName("order")]
    public partial int Order { get; init; }

    [JsonPropertyName("sku")]
    public partial string Sku { get; init; }

    [JsonPropertyName("fail")]
    public partial bool Fail { get; init; }
}
