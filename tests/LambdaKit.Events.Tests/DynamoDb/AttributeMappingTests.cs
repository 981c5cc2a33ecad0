using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.DynamoDb;

public sealed class AttributeMappingTests
{
    private const string Digits38 = "12345678901234567890123456789012345678";

    private static readonly Gen<string> Texts = Gen.Elements("", "a", "Köln", "\"quoted\"", "1.50", "true");

    private static readonly Gen<string> Numbers = Gen.Elements("0", "-1", "1.50", "1E-130", "-9.9999999999999999999999999999999999999E+125", Digits38, $"-0.{Digits38}");

    [Fact]
    public void Numbers_of_38_digits_are_exact_there_and_back()
    {
        var item = new AttributeMap([new("Exact", AttributeValue.FromNumber($"-0.{Digits38}")), new("Whole", AttributeValue.FromNumber(Digits38))]);

        var read = item.To(OrderJson.Default.Measurement)!;
        var back = AttributeMap.From(read, OrderJson.Default.Measurement);

        Assert.Equal(Int128.Parse(Digits38), read.Whole);
        Assert.Equal($"-0.{Digits38}", back["Exact"]!.Number);
        Assert.Equal(Digits38, back["Whole"]!.Number);
    }

    [Fact]
    public void Number_that_a_type_writes_as_a_text_stays_a_number()
    {
        var item = AttributeMap.From(new Measurement { Exact = JsonDocument.Parse("\"5\"").RootElement, Text = 1.50m }, OrderJson.Default.Measurement);

        Assert.Equal("1.50", item["Text"]!.Number);
        Assert.Equal("5", item["Exact"]!.String);
        Assert.Equal(1.50m, item.To(OrderJson.Default.Measurement)!.Text);
    }

    [Fact]
    public void Empty_map_and_empty_list_stay_what_they_are()
    {
        var item = AttributeMap.From(new Measurement { Exact = JsonDocument.Parse("{}").RootElement, Labels = [], Notes = [] }, OrderJson.Default.Measurement);
        var read = item.To(OrderJson.Default.Measurement)!;

        Assert.Equal((AttributeKind.Map, AttributeKind.List, AttributeKind.Map), (item["Labels"]!.Kind, item["Notes"]!.Kind, item["Exact"]!.Kind));
        Assert.Empty(read.Labels!);
        Assert.Empty(read.Notes!);
        Assert.Equal(Write(AttributeValue.FromMap(item)), Write(AttributeValue.FromMap(AttributeMap.From(read, OrderJson.Default.Measurement))));
    }

    [Fact]
    public void Any_value_is_written_back_as_the_same_json() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(Arb.From(Values(4, withSets: true)), json => Write(Read(json)) == json));

    [Fact]
    public void Any_value_of_kinds_that_JSON_has_is_the_same_by_way_of_JSON() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(Arb.From(Values(4, withSets: false)), json =>
                Write(AttributeValue.From(Read(json).To(OrderJson.Default.JsonElement), OrderJson.Default.JsonElement)) == json));

    /// <summary>Attribute values as DynamoDB writes them.</summary>
    private static Gen<string> Values(int depth, bool withSets)
    {
        var plain = Gen.OneOf(
            Texts.Select(text => "{\"S\":" + Quoted(text) + "}"),
            Numbers.Select(number => $$"""{"N":"{{number}}"}"""),
            Gen.Elements("""{"BOOL":true}""", """{"BOOL":false}""", """{"NULL":true}"""));
        if (withSets)
        {
            plain = Gen.OneOf(
                plain,
                Gen.Elements("""{"B":""}""", """{"B":"AP8="}""", """{"BS":["AQ==","Ag=="]}"""),
                Texts.NonEmptyListOf().Select(texts => $$"""{"SS":[{{string.Join(',', texts.Distinct().Select(Quoted))}}]}"""),
                Numbers.NonEmptyListOf().Select(numbers => $$"""{"NS":[{{string.Join(',', numbers.Distinct().Select(Quoted))}}]}"""));
        }

        if (depth == 0)
            return plain;

        var inner = Values(depth - 1, withSets);
        return Gen.Frequency(
            (3, plain),
            (1, Gen.Choose(0, 3).SelectMany(count => inner.ArrayOf(count)).Select(values => $$"""{"L":[{{string.Join(',', values)}}]}""")),
            (1, Gen.Choose(0, 3).SelectMany(count => inner.ArrayOf(count)).Select(values =>
                "{\"M\":{" + string.Join(',', values.Select((value, index) => $"\"k{index}\":{value}")) + "}}")));
    }

    private static string Quoted(string text)
    {
        using var writer = new JsonWriter();
        writer.WriteString(text);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }

    private static AttributeValue Read(string json)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        return AttributeValue.ReadFrom(ref reader);
    }

    private static string Write(AttributeValue value)
    {
        using var writer = new JsonWriter();
        value.WriteTo(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
