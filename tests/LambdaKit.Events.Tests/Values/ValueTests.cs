using System.Net;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Events.Json;
using LambdaKit.Events.S3;
using LambdaKit.Events.Tests.DynamoDb;
using static LambdaKit.Events.Tests.Values.TimeTests;

namespace LambdaKit.Events.Tests.Values;

public sealed class ValueTests
{
    [Fact]
    public void Any_bytes_are_base64_as_the_framework_writes_it() =>
        Prop.ForAll<byte[], byte>((seed, repeat) =>
        {
            // Long ones too, which take another path.
            var bytes = Enumerable.Repeat(seed, repeat % 64).SelectMany(b => b).ToArray();
            var json = $"\"{Convert.ToBase64String(bytes)}\"";
            var read = Read<Base64Bytes>(json);
            return read.HasValue
                && read.Value.Span.SequenceEqual(bytes)
                && Write(read) == json.Replace("+", "+")
                && Write(Base64Bytes.From(bytes)) == json
                && read.Text == json[1..^1];
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\"AQ\"", null)]
    [InlineData("\"A\"", null)]
    [InlineData("\"AQ=\"", null)]
    [InlineData("\"A===\"", null)]
    [InlineData("\"====\"", null)]
    [InlineData("\"AQ==AQ==\"", null)]
    [InlineData("\"AQ-_\"", null)]
    [InlineData("\"ÄÖÜß\"", null)]
    [InlineData("5", null)]
    [InlineData("[\"AQ==\"]", null)]
    [InlineData("\"A Q = =\"", new byte[] { 1 })]
    [InlineData("\"AQID\\nBA==\"", new byte[] { 1, 2, 3, 4 })]
    public void Other_spellings_of_base64_are_kept(string json, byte[]? bytes)
    {
        var read = Read<Base64Bytes>(json);

        Assert.Equal(bytes is not null, read.HasValue);
        Assert.Equal(bytes ?? [], read.Value.ToArray());
        Assert.Equal(json, Write(read));
    }

    [Theory]
    [InlineData("\"1\"", 1)]
    [InlineData("\"-2147483648\"", int.MinValue)]
    [InlineData("\"007\"", 7)]
    [InlineData("3", 3)]
    [InlineData("\"2147483648\"", null)]
    [InlineData("\"\"", null)]
    [InlineData("\"-\"", null)]
    [InlineData("\"1.5\"", null)]
    [InlineData("1.5", null)]
    [InlineData("\"99999999999999999999\"", null)]
    [InlineData("{}", null)]
    public void Number_in_a_text_is_read_and_kept(string json, int? value)
    {
        var read = Read<IntegerText>(json);

        Assert.Equal(value is not null, read.HasValue);
        Assert.Equal(value ?? 0, read.Value);
        Assert.Equal(json, Write(read));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-17)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Number_is_written_as_a_text(int value) => Assert.Equal($"\"{value}\"", Write(IntegerText.From(value)));

    [Fact]
    public void Decoding_is_that_of_the_framework() =>
        Prop.ForAll<NonNull<string>>(text =>
        {
            var encoded = WebUtility.UrlEncode(text.Get);
            return new S3Object { Key = encoded }.DecodedKey == WebUtility.UrlDecode(encoded);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Headers_keep_order_spelling_and_duplicates()
    {
        const string Json = """{"B":"1","a":"2","A":"3","n":null,"num":5,"list":["x"],"é":"ü"}""";

        var headers = Read<HeaderMap>(Json);

        Assert.Equal(Json, Write(headers));
        Assert.Equal(["B", "a", "A", "n", "num", "list", "é"], headers.Keys);
        Assert.Equal("3", headers["a"]);
        Assert.Equal("1", headers["b"]);
        Assert.Equal("5", headers["NUM"]);
        Assert.Equal("""["x"]""", headers["list"]);
        Assert.Null(headers["n"]);
        Assert.False(headers.ContainsKey("n"));
        Assert.Null(headers["É"]);
        Assert.Null(headers["@"]);
        Assert.Equal(7, headers.Count);
        Assert.Throws<KeyNotFoundException>(() => ((IReadOnlyDictionary<string, string>)headers)["missing"]);
    }

    [Fact]
    public void Many_headers_are_all_kept()
    {
        var json = "{" + string.Join(",", Enumerable.Range(0, 100).Select(i => $"\"h{i}\":{(i % 3 == 0 ? "null" : $"\"{i}\"")}")) + "}";

        Assert.Equal(json, Write(Read<HeaderMap>(json)));
        Assert.Equal("98", Read<HeaderMap>(json)["H98"]);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"a":[],"b":["1"],"c":["1","2","3"]}""")]
    [InlineData("""{"a":null,"b":"x","c":[1,null,"y"],"d":{"e":[]},"A":["z"]}""")]
    public void Headers_of_several_values_are_kept(string json) => Assert.Equal(json, Write(Read<MultiValueHeaderMap>(json)));

    [Fact]
    public void Headers_of_several_values_are_found_by_any_case()
    {
        var headers = Read<MultiValueHeaderMap>("""{"Accept":["a","b"],"single":"x","odd":[1,null,"y"],"none":null}""");

        Assert.Equal(["a", "b"], headers["ACCEPT"]);
        Assert.Equal(["x"], headers["single"]);
        Assert.Equal(["1", "", "y"], headers["odd"]);
        Assert.Empty(headers["none"]);
        Assert.Empty(headers["missing"]);
        Assert.False(headers.TryGetValue("missing", out _));
        Assert.Throws<KeyNotFoundException>(() => ((IReadOnlyDictionary<string, IReadOnlyList<string>>)headers)["missing"]);
    }

    [Fact]
    public void Default_maps_are_empty()
    {
        Assert.Empty(default(HeaderMap));
        Assert.Null(default(HeaderMap)["a"]);
        Assert.Empty(default(MultiValueHeaderMap));
        Assert.Empty(default(MultiValueHeaderMap)["a"]);
        Assert.Equal("{}", Write(default(HeaderMap)));
        Assert.Equal("{}", Write(default(MultiValueHeaderMap)));
    }

    [Fact]
    public void Any_json_is_kept_and_can_be_looked_into()
    {
        var value = JsonValue.Parse("""{ "a": [1, 2.50, "x", true, null], "b": {"c": "d"}, "a": "last", "count": 7 }""");

        Assert.Equal(JsonKind.Object, value.Kind);
        Assert.Equal("""{ "a": [1, 2.50, "x", true, null], "b": {"c": "d"}, "a": "last", "count": 7 }""", value.GetRawText());
        Assert.Equal("last", value["a"].GetString());
        Assert.Equal(["a", "b", "a", "count"], value.GetMembers().Select(m => m.Key));
        var list = value.GetMembers()[0].Value;
        Assert.Equal(5, list.GetElements().Count);
        Assert.Equal(1, list[0].GetInt64());
        Assert.Null(list[1].GetInt64());
        Assert.Equal(2.50m, list[1].GetDecimal());
        Assert.Equal("x", list[2].GetString());
        Assert.True(list[3].GetBoolean());
        Assert.True(list[4].IsNull);
        Assert.True(list[5].IsNull);
        Assert.Equal("d", value["b"]["c"].GetText());
        Assert.Equal("""{"c": "d"}""", value["b"].GetText());
        Assert.True(value["b"]["c"]["e"]["f"].IsNull);
        Assert.Equal(7, value.As(OrderJson.Default.WindowState)!.Count);
        Assert.False(value.TryGetProperty("z", out _));
    }

    [Fact]
    public void Any_json_can_be_made()
    {
        Assert.Equal("null", Write(JsonValue.Null));
        Assert.Equal(JsonKind.Null, default(JsonValue).Kind);
        Assert.Equal("null", Write(JsonValue.From(null)));
        Assert.Equal("\"a\\\"b\"", Write(JsonValue.From("a\"b")));
        Assert.Equal("5", Write(JsonValue.From(5)));
        Assert.Equal("true", Write(JsonValue.From(true)));
        Assert.Equal("""{"count":1}""", Write(JsonValue.From(new WindowState(1), OrderJson.Default.WindowState)));
        Assert.Throws<EventFormatException>(() => JsonValue.Parse("{"));
        Assert.Throws<EventFormatException>(() => JsonValue.Parse("1 2"));
    }

    [Fact]
    public void Text_of_a_json_value_does_not_tell_its_content() => Assert.DoesNotContain("secret", JsonValue.From("secret").ToString());
}
