using System.Text.Json;
using System.Text.Json.Serialization;

namespace Orders;

/// <summary>How our own types become JSON and back: generated when the project is built, so that trimmed and native functions have it too.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(NewOrder))]
public sealed partial class OrdersJson : JsonSerializerContext;
