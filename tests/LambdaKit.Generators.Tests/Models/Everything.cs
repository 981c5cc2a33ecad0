using System.Text.Json.Serialization;

using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.Generators.Tests.Models;

/// <summary>A model with every kind of property.</summary>
[EventModel(IsPayload = true)]
public sealed partial class Everything
{
    [JsonPropertyName("text")]
    public partial string Text { get; init; }

    [JsonPropertyName("nullableText")]
    public partial string? NullableText { get; init; }

    [JsonPropertyName("flag")]
    public partial bool Flag { get; init; }

    [JsonPropertyName("nullableFlag")]
    public partial bool? NullableFlag { get; init; }

    [JsonPropertyName("int")]
    public partial int Int { get; init; }

    [JsonPropertyName("nullableInt")]
    public partial int? NullableInt { get; init; }

    [JsonPropertyName("long")]
    public partial long Long { get; init; }

    [JsonPropertyName("nullableLong")]
    public partial long? NullableLong { get; init; }

    [JsonPropertyName("decimal")]
    public partial decimal Decimal { get; init; }

    [JsonPropertyName("nullableDecimal")]
    public partial decimal? NullableDecimal { get; init; }

    [JsonPropertyName("double")]
    public partial double Double { get; init; }

    [JsonPropertyName("nullableDouble")]
    public partial double? NullableDouble { get; init; }

    [JsonPropertyName("part")]
    public partial Part Part { get; init; }

    [JsonPropertyName("nullablePart")]
    public partial Part? NullablePart { get; init; }

    [JsonPropertyName("color")]
    public partial Color Color { get; init; }

    [JsonPropertyName("nullableColor")]
    public partial Color? NullableColor { get; init; }

    [JsonPropertyName("any")]
    public partial AnyValue? Any { get; init; }

    [JsonPropertyName("day")]
    [StoredAs(typeof(DayStorage))]
    public partial DateOnly Day { get; init; }

    [JsonPropertyName("nullableDay")]
    [StoredAs(typeof(DayStorage))]
    public partial DateOnly? NullableDay { get; init; }

    [JsonPropertyName("upper")]
    [StoredAs(typeof(UpperStorage))]
    public partial string Upper { get; init; }

    [JsonPropertyName("nullableUpper")]
    [StoredAs(typeof(UpperStorage))]
    public partial string? NullableUpper { get; init; }

    [JsonPropertyName("texts")]
    public partial IReadOnlyList<string> Texts { get; init; }

    [JsonPropertyName("nullableTexts")]
    public partial IReadOnlyList<string?>? NullableTexts { get; init; }

    [JsonPropertyName("ints")]
    public partial IReadOnlyList<int> Ints { get; init; }

    [JsonPropertyName("nullableInts")]
    public partial IReadOnlyList<int?> NullableInts { get; init; }

    [JsonPropertyName("parts")]
    public partial IReadOnlyList<Part> Parts { get; init; }

    [JsonPropertyName("otherParts")]
    public partial IReadOnlyList<Part> OtherParts { get; init; }

    [JsonPropertyName("colors")]
    public partial IReadOnlyList<Color> Colors { get; init; }

    [JsonPropertyName("grid")]
    public partial IReadOnlyList<IReadOnlyList<decimal>> Grid { get; init; }

    [JsonPropertyName("map")]
    public partial IReadOnlyDictionary<string, string> Map { get; init; }

    [JsonPropertyName("mapOfNullable")]
    public partial IReadOnlyDictionary<string, string?> MapOfNullable { get; init; }

    [JsonPropertyName("nullableMap")]
    public partial IReadOnlyDictionary<string, string?>? NullableMap { get; init; }

    [JsonPropertyName("mapOfLists")]
    public partial IReadOnlyDictionary<string, IReadOnlyList<string>> MapOfLists { get; init; }

    [JsonPropertyName("mapOfParts")]
    public partial IReadOnlyDictionary<string, Part> MapOfParts { get; init; }

    [JsonPropertyName("mapOfNullableFlags")]
    public partial IReadOnlyDictionary<string, bool?> MapOfNullableFlags { get; init; }

    [JsonPropertyName("mapOfMaps")]
    public partial IReadOnlyDictionary<string, IReadOnlyDictionary<string, AnyValue>> MapOfMaps { get; init; }

    [JsonPropertyName("listOfMaps")]
    public partial IReadOnlyList<IReadOnlyDictionary<string, string>?> ListOfMaps { get; init; }

    [JsonPropertyName("größe")]
    public partial double? Size { get; init; }
}
