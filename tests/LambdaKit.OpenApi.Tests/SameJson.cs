using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaKit.OpenApi.Tests;

/// <summary>Writes the same as <see cref="ShopJson"/>.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Tree))]
internal sealed partial class SameJson : JsonSerializerContext;
