using System.Text.Json.Serialization;

namespace LambdaKit.Events.Tests.DynamoDb;

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(WindowState))]
[JsonSerializable(typeof(int[]))]
internal sealed partial class OrderJson : JsonSerializerContext;
