using System.Text.Json.Serialization;

namespace LambdaKit.Events.Tests.DynamoDb;

/// <summary>An item as a user writes it.</summary>
internal sealed record Order
{
    [JsonPropertyName("pk")]
    public string Id { get; init; } = "";

    [JsonPropertyName("total")]
    public string? Total { get; init; }

    [JsonPropertyName("photo")]
    public byte[]? Photo { get; init; }

    [JsonPropertyName("paid")]
    public bool Paid { get; init; }

    [JsonPropertyName("coupon")]
    public string? Coupon { get; init; }

    [JsonPropertyName("address")]
    public Address? Address { get; init; }

    [JsonPropertyName("tags")]
    public HashSet<string>? Tags { get; init; }

    [JsonPropertyName("sizes")]
    public ISet<decimal>? Sizes { get; init; }

    [JsonPropertyName("hashes")]
    public HashSet<byte[]>? Hashes { get; init; }

    [JsonPropertyName("counts")]
    public Dictionary<string, byte[]>? Counts { get; init; }

    [JsonPropertyName("list")]
    public List<HashSet<int>>? Nested { get; init; }

    [JsonPropertyName("price")]
    public decimal Price { get; init; }
}
