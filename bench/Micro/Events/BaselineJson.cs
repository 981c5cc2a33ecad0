using System.Text.Json.Serialization;

namespace LambdaKit.Benchmarks.Events;

/// <summary>The code that System.Text.Json generates for the classes to compare with.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SqsBaseline))]
[JsonSerializable(typeof(HttpApiBaseline))]
[JsonSerializable(typeof(RestApiBaseline))]
[JsonSerializable(typeof(S3Baseline))]
[JsonSerializable(typeof(DynamoDbBaseline))]
[JsonSerializable(typeof(KinesisBaseline))]
[JsonSerializable(typeof(EventBridgeBaseline))]
internal sealed partial class BaselineJson : JsonSerializerContext;
