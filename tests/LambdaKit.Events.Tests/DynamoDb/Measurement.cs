using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaKit.Events.Tests.DynamoDb;

/// <summary>Numbers and collections as a user may have them.</summary>
internal sealed record Measurement
{
    public JsonElement Exact { get; init; }

    public Int128 Whole { get; init; }

    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public decimal? Text { get; init; }

    public Dictionary<string, string>? Labels { get; init; }

    public List<string>? Notes { get; init; }
}
