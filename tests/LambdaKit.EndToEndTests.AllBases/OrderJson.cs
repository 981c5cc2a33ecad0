using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>The JSON of <see cref="Order"/>.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Order))]
internal sealed partial class OrderJson : JsonSerializerContext;
