using System.Text.Json.Serialization;

namespace LambdaKit.OpenApi.Tests;

/// <summary>Writes names as they are, so its types differ from those of <see cref="ShopJson"/>.</summary>
[JsonSerializable(typeof(Address))]
internal sealed partial class OtherJson : JsonSerializerContext;
