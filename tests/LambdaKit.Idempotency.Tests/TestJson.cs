using System.Text.Json.Serialization;

namespace LambdaKit.Idempotency.Tests;

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(int))]
internal sealed partial class TestJson : JsonSerializerContext;
