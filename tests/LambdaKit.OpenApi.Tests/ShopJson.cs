using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaKit.OpenApi.Tests;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Address))]
[JsonSerializable(typeof(Shipping.Address), TypeInfoPropertyName = "ShippingAddress")]
[JsonSerializable(typeof(Page<Article>))]
[JsonSerializable(typeof(Page<Address>))]
[JsonSerializable(typeof(Tree))]
[JsonSerializable(typeof(Shape))]
[JsonSerializable(typeof(Circle))]
[JsonSerializable(typeof(Animal))]
[JsonSerializable(typeof(List<int?>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class ShopJson : JsonSerializerContext;
