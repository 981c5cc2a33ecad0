using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Json;

public sealed class JsonErrorTests
{
    [Theory]
    [InlineData("", "expected a value but found the end of the text", 0, "$")]
    [InlineData("‹EF BB BF›{}", "expected a value but found a byte order mark", 0, "$")]
    [InlineData("{} 1", "something follows the value", 3, "$")]
    [InlineData("x", "expected a value but found a character that cannot stand here", 0, "$")]
    [InlineData("[1,]", "expected a value but found ']'", 3, "$[1]")]
    [InlineData("[1 2]", "expected ',' or ']' but found a number", 3, "$[0]")]
    [InlineData("[1,2", "expected ',' or ']' but found the end of the text", 4, "$[1]")]
    [InlineData("{\"a\":1 \"b\":2}", "expected ',' or '}' but found a string", 7, "$.a")]
    [InlineData("{\"a\":1,}", "expected a name but found '}'", 7, "$")]
    [InlineData("{\"a\":1,2}", "expected a name but found a number", 7, "$")]
    [InlineData("{\"a\" 1}", "expected ':' but found a number", 5, "$.a")]
    [InlineData("{\"a\":}", "expected a value but found '}'", 5, "$.a")]
    [InlineData("{\"a\":tru}", "expected 'true' but it is spelled differently", 8, "$.a")]
    [InlineData("[fal", "the text ends inside 'false'", 4, "$[0]")]
    [InlineData("[0,01]", "a number with a leading zero", 4, "$[1]")]
    [InlineData("[1.]", "a number with a digit missing", 3, "$[0]")]
    [InlineData("1e", "the text ends inside a number", 2, "$")]
    [InlineData("{\"Records\":[{\"body\":\"abc", "the text ends inside a string", 24, "$.Records[0].body")]
    [InlineData("{\"Records\":[{\"body\":\"abc\\", "the text ends inside a string", 25, "$.Records[0].body")]
    [InlineData("{\"Records\":[{},{\"body\":\"a‹0A›\"}]}", "a control character in a string", 25, "$.Records[1].body")]
    [InlineData("[\"\\uD800\"]", "a lone surrogate", 2, "$[0]")]
    [InlineData("[\"ab\\uDC00\"]", "a lone surrogate", 4, "$[0]")]
    [InlineData("[\"\\x\"]", "an unknown escape in a string", 2, "$[0]")]
    [InlineData("[\"\\u00g0\"]", "a character that is no hexadecimal digit in an escape", 6, "$[0]")]
    [InlineData("{\"a\":\"‹C0 80›\"}", "invalid UTF-8", 6, "$.a")]
    [InlineData("{\"a\":{\"x‹FF›\":1}}", "invalid UTF-8", 8, "$.a")]
    [InlineData("[\"‹E2 82›", "the text ends inside a string", 4, "$[0]")]
    [InlineData("[\"‹ED A0›", "invalid UTF-8", 2, "$[0]")]
    [InlineData("{\"a b\":[[],[x]]}", "expected a value but found a character that cannot stand here", 12, "$['a b'][1][0]")]
    [InlineData("{\"it's\":x}", "expected a value but found a character that cannot stand here", 8, "$['it\\'s']")]
    [InlineData("{\"\":x}", "expected a value but found a character that cannot stand here", 4, "$['']")]
    [InlineData("{\"1a\":x}", "expected a value but found a character that cannot stand here", 6, "$['1a']")]
    [InlineData("{\"a\\n\\u00e9\":x}", "expected a value but found a character that cannot stand here", 13, "$['a\\u000aé']")]
    [InlineData("{\"a\":[1,{\"b\":2}],\"c\":x}", "expected a value but found a character that cannot stand here", 21, "$.c")]
    [InlineData("{\"a\":\"],}\\\"\",\"c\":x}", "expected a value but found a character that cannot stand here", 17, "$.c")]
    public void A_refusal_tells_the_reason_and_the_place(string notation, string reason, int offset, string path)
    {
        var refusal = OurJson.Refusal(JsonTexts.Bytes(notation));

        Assert.NotNull(refusal);
        Assert.Equal((reason, offset, path), (refusal.Reason, refusal.ByteOffset, refusal.Path));
        Assert.Null(refusal.Model);
        Assert.Equal($"The payload cannot be read: {reason}, at '{path}', byte {offset}.", refusal.Message);
    }

    [Fact]
    public void One_level_too_many_is_told_with_its_path()
    {
        var refusal = OurJson.Refusal(JsonTexts.Bytes("‹[*65›‹]*65›"));

        Assert.NotNull(refusal);
        Assert.Equal("nested deeper than 64", refusal.Reason);
        Assert.Equal(64, refusal.ByteOffset);
        Assert.Equal("$" + string.Concat(Enumerable.Repeat("[0]", 64)), refusal.Path);
    }

    [Fact]
    public void A_long_path_and_a_long_name_are_cut()
    {
        var name = new string('n', 60) + "😀" + new string('o', 100);
        var deep = OurJson.Refusal(JsonTexts.Bytes($"‹{{\"{name}\":*20›x"));
        var flat = OurJson.Refusal(JsonTexts.Bytes($"{{\"abc{name}\":x"));

        Assert.NotNull(deep);
        Assert.InRange(deep.Path.Length, 200, 256);
        Assert.StartsWith("$['nnnn", deep.Path, StringComparison.Ordinal);
        Assert.EndsWith("😀oo…']", deep.Path, StringComparison.Ordinal);
        Assert.NotNull(flat);
        Assert.Equal($"$.abc{new string('n', 60)}…", flat.Path);
    }

    [Theory]
    [InlineData("1", "a string", "a number")]
    [InlineData("{}", "a string", "an object")]
    [InlineData("\"1\"", "a number", "a string")]
    [InlineData("null", "a number", "null")]
    [InlineData("-1", "true or false", "a number")]
    [InlineData("[]", "an object", "an array")]
    [InlineData("true", "an array", "true")]
    [InlineData(".5", "a number", "a character that cannot stand here")]
    [InlineData("", "a number", "the end of the text")]
    [InlineData(",", "a string", "','")]
    public void Another_kind_than_asked_for_is_told_with_the_model(string value, string expected, string found)
    {
        OurJson.ReadAction[] reads = expected switch
        {
            "a string" => [static (ref JsonReader r) => r.ReadString(), static (ref JsonReader r) => r.ReadStringUtf8()],
            "a number" =>
            [
                static (ref JsonReader r) => r.ReadInt32(), static (ref JsonReader r) => r.ReadInt64(), static (ref JsonReader r) => r.ReadDouble(),
                static (ref JsonReader r) => r.ReadDecimal(), static (ref JsonReader r) => r.ReadNumberText(),
            ],
            "true or false" => [static (ref JsonReader r) => r.ReadBoolean()],
            "an object" => [static (ref JsonReader r) => r.ReadStartObject()],
            _ => [static (ref JsonReader r) => r.ReadStartArray()],
        };

        foreach (var read in reads)
        {
            var refusal = OurJson.Catch(JsonTexts.Bytes(" " + value), read, "SqsEvent");

            Assert.NotNull(refusal);
            Assert.Equal("SqsEvent", refusal.Model);
            Assert.Equal($"expected {expected} but found {found}", refusal.Reason);
            Assert.Equal(1, refusal.ByteOffset);
            Assert.StartsWith("The payload cannot be read as 'SqsEvent': expected", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_check_beyond_the_grammar_points_to_the_value_read_last_or_else_to_the_next()
    {
        var reader = new JsonReader("""{"a": "text" ,"b": [1, 22 ], "c":3}"""u8, "Model");
        reader.ReadStartObject();
        reader.ReadName(out _);
        AssertPlace("$.a", 5, reader.Error("wrong"));
        reader.PeekKind();
        AssertPlace("$.a", 6, reader.Error("wrong"));
        reader.ReadString();
        AssertPlace("$.a", 6, reader.Error("wrong"));
        reader.ReadName(out _);
        reader.ReadStartArray();
        reader.ReadNextElement();
        reader.ReadInt32();
        AssertPlace("$.b[0]", 20, reader.Error("wrong"));
        reader.ReadNextElement();
        reader.ReadInt32();
        AssertPlace("$.b[1]", 23, reader.Error("wrong"));
        reader.ReadNextElement();
        AssertPlace("$.b", 19, reader.Error("wrong"));

        static void AssertPlace(string path, int offset, EventFormatException error)
        {
            Assert.Equal((path, offset), (error.Path, error.ByteOffset));
            Assert.Equal(("Model", "wrong"), (error.Model, error.Reason));
        }
    }

    [Fact]
    public void A_message_holds_nothing_of_the_values()
    {
        var text = JsonTexts.Bytes("""{"password":"secret","list":["secret",12345],"more":secret}""");

        for (var length = 1; length <= text.Length; length++)
        {
            var refusal = OurJson.Refusal(text[..length]);
            Assert.NotNull(refusal);
            Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("12345", refusal.Message, StringComparison.Ordinal);
        }
    }
}
