using System.Text.Json.Serialization;

namespace LambdaKit.Tests.Http;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Guest))]
[JsonSerializable(typeof(List<Guest>))]
internal sealed partial class GuestJson : JsonSerializerContext;
