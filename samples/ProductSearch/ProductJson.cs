using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductSearch;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Product))]
public sealed partial class ProductJson : JsonSerializerContext;
