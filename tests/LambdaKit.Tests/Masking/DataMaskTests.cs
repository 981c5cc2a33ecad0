using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Events;
using LambdaKit.Masking;
using Xunit.Abstractions;

namespace LambdaKit.Tests.Masking;

public sealed class DataMaskTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];

    [Theory]
    [InlineData("""{"password":"x"}""", """{"password":"*****"}""")]
    [InlineData("""{ "a" : { "PassWord" : [1, {"b":2}] } }""", """{"a":{"PassWord":"*****"}}""")]
    [InlineData("""[{"password":1},{"password":null}]""", """[{"password":"*****"},{"password":null}]""")]
    [InlineData("""{"pass\u0077ord":"x"}""", """{"password":"*****"}""")]
    [InlineData("""{"card":{"number":"4111","brand":"visa"},"number":7}""", """{"card":{"number":"*****","brand":"visa"},"number":7}""")]
    [InlineData("""{"card":[{"number":"4111"}],"Card":{"x":{"number":"1"}}}""", """{"card":[{"number":"*****"}],"Card":{"x":{"number":"1"}}}""")]
    [InlineData("""{"n":1.50,"e":1E2,"t":true}""", """{"n":1.50,"e":1E2,"t":true}""")]
    [InlineData("\"x\"", "\"x\"")]
    public void Values_are_erased_by_name_or_by_the_end_of_their_path_and_all_else_stays(string json, string masked) =>
        Assert.Equal(masked, new DataMask(MaskRule.Erase("password", "card.number")).Mask(json));

    [Theory]
    [InlineData("""{"body":"{\"password\":\"x\",\"id\":1}"}""", """{"body":"{\"password\":\"*****\",\"id\":1}"}""")]
    [InlineData("""{"body":" \n[{\"password\":\"x\"}]"}""", """{"body":"[{\"password\":\"*****\"}]"}""")]
    [InlineData("""{"body":"\u007b\u0022password\u0022:\"x\"}"}""", """{"body":"{\"password\":\"*****\"}"}""")]
    [InlineData("""{"body":"{password: x}"}""", """{"body":"{password: x}"}""")]
    public void A_text_that_holds_json_is_masked_inside(string json, string masked) =>
        Assert.Equal(masked, new DataMask(MaskRule.Erase("password")).Mask(json));

    [Fact]
    public void Hashes_of_equal_values_are_equal_and_depend_on_the_key()
    {
        var mask = new DataMask(MaskRule.Hash(Key, "email"));

        var masked = JsonNode.Parse(mask.Mask("""[{"email":"jo@example.com"},{"email":"jo@example.com"},{"email":"al@example.com"},{"email":["a",7]}]"""))!.AsArray();
        var other = JsonNode.Parse(new DataMask(MaskRule.Hash(new byte[16], "email")).Mask("""{"email":"jo@example.com"}"""))!;

        Assert.StartsWith("hash:", (string?)masked[0]!["email"], StringComparison.Ordinal);
        Assert.Equal((string?)masked[0]!["email"], (string?)masked[1]!["email"]);
        Assert.NotEqual((string?)masked[0]!["email"], (string?)masked[2]!["email"]);
        Assert.NotEqual((string?)masked[0]!["email"], (string?)other["email"]);
        Assert.All(masked[3]!["email"]!.AsArray(), item => Assert.StartsWith("hash:", (string?)item, StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_has_the_key_gets_the_value_of_a_token_back()
    {
        var tokens = new DataTokens(Key);
        var masked = JsonNode.Parse(new DataMask(MaskRule.Tokenize(tokens, "email")).Mask("""{"email":"jö@example.com"}"""))!;

        var token = (string)masked["email"]!;

        Assert.Equal("jö@example.com", new DataTokens(Key).Reveal(token));
        Assert.Equal(token, tokens.TokenOf("jö@example.com"));
        Assert.DoesNotContain("example", token, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => new DataTokens(new byte[32]).Reveal(token));
        Assert.Throws<FormatException>(() => tokens.Reveal(token[..^4] + "AAAA"));
        Assert.Throws<FormatException>(() => tokens.Reveal("token:abc"));
        Assert.Throws<FormatException>(() => tokens.Reveal("jo"));
        Assert.Equal("", tokens.Reveal(tokens.TokenOf("")));
    }

    [Theory]
    [InlineData("""{"a":""")]
    [InlineData("{} {}")]
    [InlineData("")]
    public void What_is_no_json_is_refused_without_telling_what_it_was(string json) =>
        Assert.Throws<EventFormatException>(() => new DataMask(MaskRule.Erase("password")).Mask(json));

    [Fact]
    public void Rules_that_cannot_be_meant_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new DataMask());
        Assert.Throws<ArgumentException>(() => MaskRule.Erase());
        Assert.Throws<ArgumentException>(() => MaskRule.Erase("card..number"));
        Assert.Throws<ArgumentException>(() => MaskRule.Hash(new byte[15], "email"));
        Assert.Throws<ArgumentException>(() => new DataTokens(new byte[31]));
    }

    [Fact]
    public void No_secret_is_left_wherever_it_lies_and_nothing_else_is_changed()
    {
        var rule = MaskRule.Erase("secret", "card.number");
        var mask = new DataMask(rule);
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);

        for (var i = 0; i < 1_000; i++)
        {
            var (node, expected) = Document(random, 0, insideCard: false);
            var json = node?.ToJsonString(Plain) ?? "null";

            var masked = mask.Mask(json);

            Assert.DoesNotContain("s3cr3t", masked, StringComparison.Ordinal);
            Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(masked)), json);
        }
    }

    [Fact]
    public void Any_text_comes_back_from_its_token() => Prop.ForAll<NonNull<string>>(text =>
    {
        var tokens = new DataTokens(Key);
        var wellFormed = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text.Get));
        return tokens.Reveal(tokens.TokenOf(wellFormed)) == wellFormed;
    }).QuickCheckThrowOnFailure();

    /// <summary>A document with secrets, and what is to become of it.</summary>
    private static (JsonNode? Node, JsonNode? Expected) Document(Random random, int depth, bool insideCard)
    {
        switch (random.Next(depth > 4 ? 3 : 7))
        {
            case 0:
                return (null, null);
            case 1:
                var number = random.Next();
                return (number, number);
            case 2:
                var text = "text {" + random.Next();
                return (text, text);
            case 3:
                {
                    var (list, expectedList) = (new JsonArray(), new JsonArray());
                    for (var i = random.Next(3); i > 0; i--)
                    {
                        var (item, expected) = Document(random, depth + 1, insideCard);
                        list.Add(item);
                        expectedList.Add(expected);
                    }
                    return (list, expectedList);
                }
            case 4 when depth > 0:
                {
                    // JSON in a text: an object of its own, in which the outer card doesn't count.
                    var (inner, expected) = Object(random, depth + 1, insideCard: false);
                    return (JsonValue.Create(inner.ToJsonString(Plain)), JsonValue.Create(expected.ToJsonString(Plain)));
                }
            default:
                return Object(random, depth, insideCard);
        }
    }

    private static (JsonObject Node, JsonObject Expected) Object(Random random, int depth, bool insideCard)
    {
        var (node, expected) = (new JsonObject(), new JsonObject());
        foreach (var name in new[] { "secret", "Secret", "card", "number", "other" })
        {
            if (random.Next(2) == 0)
                continue;
            if (name is "secret" or "Secret" || (name == "number" && insideCard))
            {
                node[name] = random.Next(3) switch
                {
                    0 => JsonValue.Create("s3cr3t"),
                    1 => new JsonArray("s3cr3t", 1),
                    _ => new JsonObject { ["x"] = "s3cr3t" },
                };
                expected[name] = "*****";
                continue;
            }

            var (value, expectedValue) = Document(random, depth + 1, name == "card");
            node[name] = value;
            expected[name] = expectedValue;
        }
        return (node, expected);
    }
}
