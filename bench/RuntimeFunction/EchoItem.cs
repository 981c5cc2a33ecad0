using System.Text.Json.Serialization;
using LambdaKit.Events;

namespace RuntimeFunction;

[EventModel]
public sealed partial class EchoItem
{
    [JsonPropertyName("sku")]
    public partial string Sku { get; init; }

    [JsonPropertyName("name")]
    public partial string Name { get; init; }

    [JsonPropertyName("qty")]
    public partial int Quantity { get; init; }

    [JsonPropertyName("price")]
    public partial decimal Price { get; init; }
}
