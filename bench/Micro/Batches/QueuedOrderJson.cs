using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaKit.Benchmarks.Batches;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(QueuedOrder))]
internal sealed partial class QueuedOrderJson : JsonSerializerContext;
