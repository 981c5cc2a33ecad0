using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaKit.Testing.Tests;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Receipt))]
internal sealed partial class TestJson : JsonSerializerContext;
