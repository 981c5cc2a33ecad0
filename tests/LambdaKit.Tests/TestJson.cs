using System.Text.Json.Serialization;
using LambdaKit.Tests.Handlers;
using LambdaKit.Tests.Runtime;

namespace LambdaKit.Tests;

/// <summary>The types of these tests that System.Text.Json reads and writes.</summary>
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(HalfWritten))]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(TaskInput))]
[JsonSerializable(typeof(TouchyResult))]
internal sealed partial class TestJson : JsonSerializerContext;
