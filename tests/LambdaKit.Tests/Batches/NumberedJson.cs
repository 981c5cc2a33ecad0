using System.Text.Json.Serialization;

namespace LambdaKit.Tests.Batches;

[JsonSerializable(typeof(Numbered))]
internal sealed partial class NumberedJson : JsonSerializerContext;
