namespace LambdaKit.Events.Tests.Json;

public sealed class JsonVerdictTests
{
    /// <summary>In the notation of <see cref="JsonTexts.Bytes"/>.</summary>
    private static readonly string[] Accepted =
    [
        // Scalars, white space
        "true", "false", "null", "0", "\"\"", " 1 ", "\t1\n", "\r\n1\r\n", "‹ *40›1‹ *40›", "\n\nnull",

        // Numbers
        "-0", "1", "-1", "10", "1234567890", "0.0", "-0.0", "0.10", "1.5", "-1.5", "1e0", "1e1", "1E1", "1e+1", "1e-1", "1E+01", "1e00", "0e0", "0E-0", "0.0e+9",
        "123.456e-78", "9007199254740993", "9223372036854775807", "-9223372036854775808", "18446744073709551616", "1e400", "-1e400", "1e-400", "‹9*400›",
        "0.‹0*100›1", "1e‹0*100›1", "0.1234567890123456789012345678901234567890", "1e99999999999999999999", "1e-99999999999999999999",

        // Strings
        "\"a\"", "\"abcdefghijklmno\"", "\"abcdefghijklmnop\"", "\"abcdefghijklmnopq\"", "\"‹a*1000›\"", "\" \"", "\"‹7F›\"", "\"/\"", "\"'\"", "\"{}[],:\"",
        "\"\\\"\"", "\"\\\\\"", "\"\\/\"", "\"\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\\u001f\"", "\"\\u0022\"", "\"\\u005C\"", "\"\\u00e9\\u00E9\"", "\"\\uFFFF\"", "\"\\uFFFE\"",
        "\"\\uD7FF\\uE000\"", "\"\\uD83D\\uDE00\"", "\"\\ud800\\udc00\"", "\"\\uDBFF\\uDFFF\"", "\"\\\\uD800\"", "\"\\uD83D\\uDE00\\uD83D\\uDE00\"", "\"\\u0041\"",
        "\"‹a*15›\\n‹b*15›\\\"\"", "\"‹\\\\*50›\"", "\"‹\\\"*50›\"",

        // UTF-8: the first and the last of each length
        "\"‹C2 80›\"", "\"‹DF BF›\"", "\"‹E0 A0 80›\"", "\"‹ED 9F BF›\"", "\"‹EE 80 80›\"", "\"‹EF BF BF›\"", "\"‹F0 90 80 80›\"", "\"‹F4 8F BF BF›\"", "\"‹EF BB BF›\"",
        "\"é\"", "\"日本語\"", "\"😀\"", "\"привет, мир\"", "\"‹a*14›é\"", "\"‹a*15›日‹b*20›\"", "\"ab‹é*30›c😀d\"", "\"‹日*40›\"", "\"‹😀*40›\"", "\"é日😀é日😀\"", "\"\u2028\u2029\"",

        // Arrays and objects
        "[]", "[ ]", "[\n]", "[1]", "[1,2]", "[ 1 , 2 ]", "[[]]", "[[],[]]", "[{}]", "[null,true,false,0,\"\"]", "[[[[[[[[[[]]]]]]]]]]",
        "{}", "{ }", "{\t}", "{\"\":0}", "{\"a\":1}", "{ \"a\" : 1 }", "{\"a\":1,\"b\":2}", "{\"a\":1 , \"b\":2}", "{\"a\":1,\"a\":2}", "{\"a\":{}}", "{\"a\":[]}",
        "{\"a\":{\"b\":{\"c\":[{\"d\":null}]}}}", "{\"\\u0061\":1}", "{\"\\\"\":1}", "{\"é\":1}", "{\"\\uD83D\\uDE00\":1}", "{\"a\"\n:\n1\n}", "{\"‹n*100›\":1}",
        "[{\"a\":[1,{\"b\":[]}]},{}]", "[1\n,2\r,3\t]",

        // Depth
        "‹[*64›‹]*64›", "‹{\"a\":*64›1‹}*64›", "‹[*63›{}‹]*63›", "‹[[],*63›[]‹]*63›", "‹[{\"a\":*32›0‹}]*32›",
    ];

    private static readonly string[] Refused =
    [
        // Nothing, too much, byte order marks
        "", " ", "\n\t ", "1 2", "1,", ",1", "[]]", "{}}", "[][]", "{}{}", "null null", "\"a\"\"b\"", "1 x", "[] ‹00›", "1‹00›", "‹EF BB BF›1", "‹EF BB BF›", "‹FE FF›1", "‹FF FE›1",

        // White space and control characters that JSON does not have
        "‹0B›1", "‹0C›1", "‹A0›1", "‹C2 A0›1", "‹E2 80 A8›1", "‹00›", "‹1F›", "‹7F›", "[1‹0B›]", "[‹C2 A0›]",

        // Words
        "t", "tr", "tru", "truE", "True", "TRUE", "truee", "true1", "f", "fals", "falsy", "False", "n", "nul", "nil", "Null", "nulll", "NaN", "Infinity", "-Infinity",
        "undefined", "[tru]", "[nul,1]", "a", "'a'", "`a`",

        // Numbers
        "-", "+", "+1", "--1", "-a", "- 1", "00", "01", "-00", "-01", "00.5", "1.", "-1.", ".5", "-.5", ".", "1..5", "1.5.5", "1.e1", "1e", "1E", "1e+", "1e-", "1e+-1", "1e1.5", "e1",
        "1e1e1", "0x10", "1_000", "1,000", "1a", "0b1", "1.5f", "1 .5", "1. 5", "1e 5", "[1.]", "[-]", "[01]", "[1e]", "[1.5.]", "[.1]", "٣", "１",

        // Strings: control characters, escapes, surrogates
        "\"", "\"a", "a\"", "\"‹00›\"", "\"‹01›\"", "\"‹0A›\"", "\"‹0D›\"", "\"‹09›\"", "\"‹1F›\"", "\"‹a*20›‹1F›‹a*20›\"", "\"\\\"", "\"\\", "\"\\a\"", "\"\\v\"", "\"\\0\"", "\"\\'\"",
        "\"\\x41\"", "\"\\U0041\"", "\"\\ \"", "\"\\‹0A›\"", "\"\\‹C3 A9›\"", "\"\\u\"", "\"\\u0\"", "\"\\u00\"", "\"\\u004\"", "\"\\u004g\"", "\"\\u 041\"", "\"\\u+041\"", "\"\\u-041\"",
        "\"\\u00\\u\"", "\"\\uD800\"", "\"\\uDBFF\"", "\"\\uDC00\"", "\"\\uDFFF\"", "\"\\uDC00\\uD800\"", "\"\\uD800\\uD800\"", "\"\\uD800a\"", "\"\\uD800\\n\"", "\"\\uD800\\u0041\"",
        "\"\\uD800 \\uDC00\"", "\"\\uD800\\\\uDC00\"", "\"\\uD83D\\uDE00\\uDE00\"", "\"\\uD800\\uDC0\"", "\"\\uD800\\uDC0g\"", "\"\\uD800‹ED B0 80›\"", "\"\\ud83d", "\"\\ud83d\\", "\"\\ud83d\\u",

        // Strings: UTF-8
        "\"‹80›\"", "\"‹BF›\"", "\"‹C0 80›\"", "\"‹C1 BF›\"", "\"‹C2›\"", "\"‹C2 41›\"", "\"‹C2 C2›\"", "\"‹E0 80 80›\"", "\"‹E0 9F BF›\"", "\"‹E2 82›\"", "\"‹E2 28 A1›\"",
        "\"‹E2 82 28›\"", "\"‹ED A0 80›\"", "\"‹ED BF BF›\"", "\"‹ED A0 BD ED B8 80›\"", "\"‹F0 80 80 80›\"", "\"‹F0 8F BF BF›\"", "\"‹F0 9F 98›\"", "\"‹F0 28 8C BC›\"", "\"‹F0 90 28 BC›\"",
        "\"‹F0 90 8C 28›\"", "\"‹F4 90 80 80›\"", "\"‹F5 80 80 80›\"", "\"‹F8 88 80 80 80›\"", "\"‹FE›\"", "\"‹FF›\"", "\"‹a*31›‹FF›\"", "\"‹é*20›‹C3›\"", "\"‹日*20›‹ED A0 80›\"",
        "\"‹日*20›‹E0 80 80›\"", "\"‹é*21›‹C1 81›‹é*20›\"", "\"‹C3›", "\"‹E2 82›", "\"‹F0 9F 98›", "‹C3 A9›", "‹FF›",

        // Arrays
        "[", "[ ", "[1", "[1,", "[1 ", "[,", "[,]", "[,1]", "[1,]", "[1,,2]", "[1 2]", "[1;2]", "[1:2]", "[\"a\":1]", "[}", "[1}", "[[]", "[[1]", "]", "[1]]", "[\"a\" \"b\"]", "[true false]",
        "[{} {}]", "[[] []]", "[1,\n", "(1)",

        // Objects
        "{", "{ ", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,\"b\"", "{\"a\"}", "{\"a\":}", "{:1}", "{,}", "{,\"a\":1}", "{\"a\":1,}", "{\"a\":1,,\"b\":2}",
        "{\"a\":1 \"b\":2}", "{\"a\" 1}", "{\"a\"::1}", "{\"a\":1:2}", "{\"a\",1}", "{\"a\"=1}", "{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{[]:1}", "{\"a\":1]", "{]", "}", "{\"a\":1}}", "{{}}",
        "{\"a\"‹00›:1}", "{\"‹FF›\":1}", "{\"‹C0 80›\":1}", "{\"‹0A›\":1}", "{\"\\uD800\":1}", "{\"\\x\":1}", "{\"a\":tru}", "{\"a\":01}",

        // Comments
        "//1", "/**/1", "1//", "1/**/", "[/**/]", "[1,/**/2]", "#1",

        // Depth
        "‹[*65›‹]*65›", "‹{\"a\":*65›1‹}*65›", "‹[*64›{}‹]*64›", "‹[{\"a\":*32›[]‹}]*32›", "‹[*100000›",
    ];

    public static TheoryData<string> AcceptedTexts => [.. Accepted];

    public static TheoryData<string> RefusedTexts => [.. Refused];

    [Theory]
    [MemberData(nameof(AcceptedTexts))]
    public void Accepts(string notation)
    {
        var text = JsonTexts.Bytes(notation);

        Assert.Null(OurJson.Refusal(text));
        using var expected = StrictJson.Parse(text);
        Assert.NotNull(expected);
        var reader = new LambdaKit.Events.Json.JsonReader(text);
        OurJson.Compare(ref reader, expected.RootElement);
        reader.ReadEnd();
    }

    [Theory]
    [MemberData(nameof(RefusedTexts))]
    public void Refuses(string notation)
    {
        var text = JsonTexts.Bytes(notation);

        Assert.NotNull(OurJson.Refusal(text));
        Assert.Null(StrictJson.Parse(text));
    }

    [Fact]
    public void Every_prefix_of_an_object_or_an_array_is_refused_with_an_offset_at_its_end()
    {
        var text = JsonTexts.Bytes(
            """[{"id":-12.5e+10,"na\u006De":"é日😀 \" \uD83D\uDE00 and so on and so forth","ok":true,"no":false,"none":null,"list":[[],{},[1,2]]} ]""");

        Assert.Null(OurJson.Refusal(text));
        for (var length = 0; length < text.Length; length++)
        {
            var refusal = OurJson.Refusal(text[..length]);
            Assert.True(refusal is not null, $"The first {length} bytes were accepted.");
            Assert.Equal(length, refusal.ByteOffset);
        }
    }

    [Fact]
    public void A_byte_changed_anywhere_to_any_other_gets_the_verdict_of_System_Text_Json()
    {
        var text = JsonTexts.Bytes("""{"a\n":[1.5e3,"é😀",true],"b":{}}""");

        for (var i = 0; i < text.Length; i++)
        {
            for (var value = 0; value < 256; value++)
            {
                byte[] changed = [.. text[..i], (byte)value, .. text[(i + 1)..]];
                using var expected = StrictJson.Parse(changed);
                Assert.True((expected is null) == (OurJson.Refusal(changed) is not null), JsonTexts.Show(changed));
            }
        }
    }
}
