using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaKit.Benchmarks.Http;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Order))]
internal sealed partial class OrderJson : JsonSerializerContext;
