using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaKit.Events.Tests.DynamoDb;

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(WindowState))]
[JsonSerializable(typeof(int[]))]
[JsonSerializable(typeof(Measurement))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class OrderJson : JsonSerializerContext;
