using System.Text.Json;
using System.Text.Json.Serialization;

namespace CardCharges;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Charge))]
[JsonSerializable(typeof(Receipt))]
public sealed partial class ChargeJson : JsonSerializerContext;
