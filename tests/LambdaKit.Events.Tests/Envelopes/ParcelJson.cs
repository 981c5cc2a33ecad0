using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaKit.Events.Tests.Envelopes;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Parcel))]
[JsonSerializable(typeof(BusParcel))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
internal sealed partial class ParcelJson : JsonSerializerContext;
