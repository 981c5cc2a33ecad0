using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaKit.Tests.Http;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Parcel))]
internal sealed partial class ParcelJson : JsonSerializerContext;
