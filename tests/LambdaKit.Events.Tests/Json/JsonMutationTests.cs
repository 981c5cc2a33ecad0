using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Json;

public sealed class JsonMutationTests
{
    private static readonly byte[][] Documents =
    [
        JsonTexts.Bytes("""{"id":1,"name":"Ada","tags":["a","b"],"ok":true,"none":null,"price":12.50,"nested":{"x":[{},[],{"y":-0.0}]}}"""),
        JsonTexts.Bytes("""{ "text" : "quote \" slash \/ back \\ \b\f\n\r\t \u00e9 \uD83D\uDE00 end" , "ключ" : "значение" , "emoji" : "😀 plain again and again" }"""),
        JsonTexts.Bytes("""[0,-1,1e3,1E+3,1e-3,1.0,123456789012345678,9223372036854775807,-9223372036854775808,18446744073709551615,0.1,1e400,-0]"""),
        JsonTexts.Bytes("""[79228162514264337593543950335,0.0000000000000000000000000001,5e-324,1.7976931348623157e308,2.2250738585072011e-308,123456.789e10]"""),
        JsonTexts.Bytes("""{"version":"2.0","rawPath":"/orders/42","headers":{"accept":"*/*","content-type":"application/json; charset=utf-8"},"body":"{\"a\":1}","n":3}"""),
        JsonTexts.Bytes("""["", "a", "ab", "abc", "abcd", "abcdefg", "abcdefgh", "abcdefghijklmno", "abcdefghijklmnop", "abcdefghijklmnopqrstuvwxyz0123456789"]"""),
        JsonTexts.Bytes("‹[*62›‹{\"a\":*2›1‹}*2›‹]*62›"),
        JsonTexts.Bytes("‹ *20›\n\t{\r\n  \"a\\u0062\" : [ true , false , null ] ,\n  \"\\\\\" : { }\n}\n"),
        JsonTexts.Bytes("\"kurz und lang: äöü ßÄÖ, 日本語のテキスト, ‹F0 9F 98 80›‹F4 8F BF BF›‹EF BF BF›‹ED 9F BF›‹EE 80 80›‹C2 80›‹DF BF›‹E0 A0 80›‹7F›\""),
        JsonTexts.Bytes("""["{\"id\":\"4711\",\"lines\":[{\"sku\":\"A\\\"1\",\"n\":2},{\"sku\":\"\u00e9\"}],\"a\":\"\",\"text\":\"one\\ntwo\tthree \\\\ four\"}\r\n\r\n"]"""),
        JsonTexts.Bytes("true"),
        JsonTexts.Bytes("null"),
        JsonTexts.Bytes("-12.5e-1"),
    ];

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\"", "\\", "{", "}", "[", "]", ",", ":", " ", "\n", "0", "1", "-", "+", ".", "e", "E", "9", "\\u", "\\uD800", "\\uDC00", "\\uD83D\\uDE00", "\\u00e9", "\\n",
            "\\x", "\\/", "true", "false", "null", "{}", "[]", "\"\"", "\"a\"", "\"k\":1,", "1,", "00", "-0", "1.5", "1e5", "//", "/**/", "'", "é", "日", "😀", "NaN", "‹00›",
            "‹1F›", "‹7F›", "‹80›", "‹C0 80›", "‹C3›", "‹ED A0 80›", "‹F4 90 80 80›", "‹EF BB BF›", "‹FF›", "‹E2 28 A1›", "‹[*5›", "‹]*5›", "0000000000000000000000000",
            "abcdefghijklmnopqrst",
        }.Select(JsonTexts.Bytes),
    ];

    private static readonly Gen<Mutation> Mutations =
        from kind in Gen.Choose(0, 7)
        from place in Gen.Choose(0, int.MaxValue)
        from value in Gen.Choose(0, int.MaxValue)
        select new Mutation(kind, place, value);

    private static readonly Gen<Mutant> Mutants =
        from document in Gen.Choose(0, Documents.Length - 1)
        from count in Gen.Choose(0, 4)
        from mutations in Mutations.ArrayOf(count)
        select new Mutant(document, mutations);

    [Fact]
    public void A_hundred_thousand_mutated_texts_get_the_verdict_and_the_values_of_System_Text_Json()
    {
        const int Count = 100_000;
        var accepted = 0;

        // FsCheck prints the seed to replay with when this fails.
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Count),
            Prop.ForAll(Arb.From(Mutants, Fewer), mutant =>
            {
                if (IsSame(mutant.Apply()))
                    accepted++;
            }));

        Assert.InRange(accepted, Count / 10, Count * 9 / 10);
    }

    /// <summary>Whether both accept the text; that they differ fails the test.</summary>
    private static bool IsSame(byte[] text)
    {
        using var expected = StrictJson.Parse(text);
        var refusal = OurJson.Catch(text, static (ref JsonReader reader) => OurJson.ReadAll(ref reader));
        var skipped = OurJson.Catch(text, static (ref JsonReader reader) => reader.Skip());
        if ((refusal is null) == (expected is null))
            Assert.Fail($"System.Text.Json and ours differ ({refusal?.Message ?? "accepted"}): {JsonTexts.Show(text)}");
        if (refusal?.Message != skipped?.Message)
            Assert.Fail($"Reading and skipping differ ({refusal?.Message}, {skipped?.Message}): {JsonTexts.Show(text)}");
        if (expected is null)
            return false;

        var reader = new JsonReader(text);
        OurJson.Compare(ref reader, expected.RootElement);
        reader.ReadEnd();
        return true;
    }

    private static IEnumerable<Mutant> Fewer(Mutant mutant) =>
        mutant.Mutations.Select((_, i) => mutant with { Mutations = [.. mutant.Mutations.Where((_, j) => j != i)] });

    private sealed record Mutation(int Kind, int Place, int Value)
    {
        public byte[] Apply(byte[] text)
        {
            var at = Place % (text.Length + 1);
            var piece = Pieces[Value % Pieces.Length];
            var length = Math.Min(1 + Value / 7 % 3, text.Length - at);
            switch (Kind)
            {
                case 0:
                    return [.. text[..at], .. piece, .. text[at..]];
                case 1:
                    return [.. text[..at], .. piece, .. text[Math.Min(text.Length, at + piece.Length)..]];
                case 2:
                    return [.. text[..at], .. text[(at + length)..]];
                case 3:
                    return [.. text[..at], .. text[at..(at + length)], .. text[at..]];
                case 4 when Value % 4 == 0:
                    return text[..at];
                case 4 or 5:
                    // Another letter of the same kind mostly leaves the text valid.
                    if (at < text.Length && (char.IsAsciiLetterOrDigit((char)text[at]) || text[at] >= 0x80))
                        return [.. text[..at], (byte)(text[at] ^ 1), .. text[(at + 1)..]];
                    return text;
                case 6:
                    return at < text.Length ? [.. text[..at], (byte)(text[at] ^ 1 << Value % 8), .. text[(at + 1)..]] : text;
                default:
                    // White space between tokens, more often than not.
                    return at < text.Length && text[at] is (byte)',' or (byte)':' or (byte)'[' or (byte)']'
                        ? [.. text[..at], .. " \r\n\t"u8[(Value % 4)..], .. text[at..]]
                        : text;
            }
        }
    }

    private sealed record Mutant(int Document, Mutation[] Mutations)
    {
        public byte[] Apply() => Mutations.Aggregate(Documents[Document], (text, mutation) => mutation.Apply(text));

        public override string ToString() => JsonTexts.Show(Apply());
    }
}
