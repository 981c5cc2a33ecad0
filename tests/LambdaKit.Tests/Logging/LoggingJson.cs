using System.Text.Json.Serialization;

namespace LambdaKit.Tests.Logging;

/// <summary>Types that are logged property by property.</summary>
[JsonSerializable(typeof(LoggedCard))]
[JsonSerializable(typeof(LoggedPurchase))]
internal sealed partial class LoggingJson : JsonSerializerContext;
