using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrderMails;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(OrderPlaced))]
[JsonSerializable(typeof(OrderShipped))]
public sealed partial class OrderMailsJson : JsonSerializerContext;
