using System.Text.Json;
using System.Text.Json.Serialization;

namespace Observability;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Cart))]
[JsonSerializable(typeof(Order))]
public sealed partial class ShopJson : JsonSerializerContext;
