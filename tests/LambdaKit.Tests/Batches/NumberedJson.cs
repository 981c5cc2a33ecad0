using System.Text.Json.Serialization;

namespace LambdaKit.Tests.Batches;

[JsonSerializable(typeof(Numbered))]
[JsonSerializable(typeof(WindowTotals))]
[JsonSerializable(typeof(WindowLog))]
[JsonSerializable(typeof(List<int>))]
internal sealed partial class NumberedJson : JsonSerializerContext;
