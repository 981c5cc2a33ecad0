using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace LambdaKit.OpenApi.Tests;

[Description("What is sold.")]
internal sealed class Article
{
    [Description("Its number in the shop.")]
    public required string Sku { get; init; }

    [Range(1, 99)]
    public int Quantity { get; init; }

    [Range(0.5, double.MaxValue, MinimumIsExclusive = true)]
    public decimal? Price { get; init; }

    [StringLength(40, MinimumLength = 3)]
    [RegularExpression("^[a-z]+$")]
    public string? Label { get; init; }

    [MaxLength(5)]
    public List<string> Tags { get; init; } = [];

    [Required, EmailAddress]
    public string? Owner { get; init; }

    public Color Color { get; init; }

    public Color? Second { get; init; }

    public Size Size { get; init; }

    public Address? From { get; init; }

    public Dictionary<string, Address> Others { get; init; } = [];

    public DateTimeOffset Made { get; init; }

    public DateOnly? Sold { get; init; }

    public Guid Id { get; init; }

    public byte[] Picture { get; init; } = [];

    public Uri? Page { get; init; }

    public object? Anything { get; init; }

    public int[][] Matrix { get; init; } = [];

    public bool IsNew => Quantity > 50;

    [JsonIgnore]
    public string Secret { get; init; } = "";

    [JsonPropertyName("renamed"), Obsolete("A test of what is obsolete.")]
    public long Old { get; init; }
}
