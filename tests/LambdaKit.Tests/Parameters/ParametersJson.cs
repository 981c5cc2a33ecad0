using System.Text.Json.Serialization;
using LambdaKit.Tests.Settings;
using LambdaKit.Tests.Validation;

namespace LambdaKit.Tests.Parameters;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DbSecret))]
[JsonSerializable(typeof(Rollout))]
[JsonSerializable(typeof(OrderSettings))]
[JsonSerializable(typeof(Placed))]
[JsonSerializable(typeof(Named))]
internal sealed partial class ParametersJson : JsonSerializerContext;
