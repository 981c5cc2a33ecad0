using System.Text.Json.Serialization;

namespace FeatureFlags;

// CloudFormation makes texts of numbers: "Percent": "10".
[JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(FlagProperties))]
public sealed partial class FlagJson : JsonSerializerContext;
