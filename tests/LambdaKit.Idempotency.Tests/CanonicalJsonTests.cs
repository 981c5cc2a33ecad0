using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LambdaKit.Idempotency.Tests;

public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{ "b" : 1, "a" : [ true , null ] }""", """{"a":[true,null],"b":1}""")]
    [InlineData("""{"a":1,"a":2}""", """{"a":2}""")]
    [InlineData("""{"b":{"d":1,"c":2},"a":{}}""", """{"a":{},"b":{"c":2,"d":1}}""")]
    [InlineData("""[1,1.0,1e0,10e-1,0.1E+1]""", "[1,1,1,1,1]")]
    [InlineData("""[100,1e2,1.00E2,-0,0.0,-0.00e5]""", "[1e2,1e2,1e2,0,0,0]")]
    [InlineData("""[12.50,0.00120,-7]""", "[125e-1,12e-4,-7]")]
    [InlineData("""[1e00000000000000000000001,1e99999999999999999999]""", "[1e1,1e99999999999999999999]")]
    [InlineData("\"\\u0041\\/\\n\\u00e9\\ud83d\\ude00\\\"\\\\\"", "\"A/\\u000aé😀\\\"\\\\\"")]
    [InlineData("""{"\u0061":1}""", """{"a":1}""")]
    [InlineData("[]", "[]")]
    [InlineData(" \"x\" ", "\"x\"")]
    public void There_is_one_spelling(string json, string canonical) =>
        Assert.Equal(canonical, Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(json))));

    [Fact]
    public void The_hash_is_a_SHA_256_in_lower_case() =>
        Assert.Equal("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", CanonicalJson.HashOf(" { } "u8));

    [Fact]
    public void A_text_has_the_hash_of_its_JSON()
    {
        Assert.Equal(CanonicalJson.HashOf("\"A-1 \\u00e9\\n\""u8), CanonicalJson.HashOf("A-1 é\n"));
        Assert.Equal(CanonicalJson.HashOf("[\"a\",\"b\",null]"u8), CanonicalJson.HashOf(["a", "b", null]));
        Assert.NotEqual(CanonicalJson.HashOf(["ab", "c"]), CanonicalJson.HashOf(["a", "bc"]));
    }

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("not JSON")]
    [InlineData("1 2")]
    public void What_is_no_JSON_is_told_apart_by_its_bytes(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        Assert.Equal(CanonicalJson.HashOf(bytes), CanonicalJson.HashOf(bytes));
        Assert.NotEqual(CanonicalJson.HashOf(bytes), CanonicalJson.HashOf([.. bytes, (byte)' ']));
    }

    [Fact]
    public void An_endless_exponent_costs_nothing()
    {
        var json = Encoding.UTF8.GetBytes("[1e" + new string('9', 2_000_000) + "]");

        Assert.Equal(64, CanonicalJson.HashOf(json).Length);
    }

    [Fact]
    public void The_same_value_has_the_same_hash_however_it_is_spelled()
    {
        var seeds = Gen.Choose(0, int.MaxValue - 1);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Arb.From(seeds), seed =>
        {
            var value = Tree.Make(new Random(seed), 4);
            return CanonicalJson.HashOf(Spell(value, seed)) == CanonicalJson.HashOf(Spell(value, seed + 1));
        }));
    }

    [Fact]
    public void Different_values_have_different_hashes()
    {
        var seeds = Gen.Choose(0, int.MaxValue - 1);
        var different = 0;

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Arb.From(seeds), seed =>
        {
            var value = Tree.Make(new Random(seed), 4);
            var other = value.Change(new Random(seed + 1));
            var isSame = value.Plain == other.Plain;
            different += isSame ? 0 : 1;
            return isSame == (CanonicalJson.HashOf(Spell(value, seed)) == CanonicalJson.HashOf(Spell(other, seed + 2)));
        }));

        Assert.True(different > 250, "Most changes change something.");
    }

    private static byte[] Spell(Tree value, int seed)
    {
        var text = new StringBuilder();
        value.Spell(text, new Random(seed));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A JSON value that can be spelled in many ways.</summary>
    private sealed record Tree(char Kind, string Text, long Mantissa, int Exponent, IReadOnlyList<(string Name, Tree Value)> Members)
    {
        private const string Letters = "ab\"\\/\n\u0001é世😀";

        /// <summary>The value in words of its own: what is equal is equal here.</summary>
        public string Plain => Kind switch
        {
            's' => "s" + Text.Length.ToString(CultureInfo.InvariantCulture) + Text,
            'n' => NumberPlain(),
            '[' => "[" + string.Concat(Members.Select(member => member.Value.Plain)) + "]",
            '{' => "{" + string.Concat(Members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => "s" + member.Name.Length + member.Name + member.Value.Plain)) + "}",
            _ => Text,
        };

        public static Tree Make(Random random, int depth)
        {
            switch (random.Next(depth > 0 ? 6 : 4))
            {
                case 0:
                    return new('s', MakeText(random), 0, 0, []);
                case 1 or 2:
                    return new('n', "", random.Next(4) == 0 ? random.Next(3) : random.NextInt64(-1_000_000, 1_000_000), random.Next(-4, 5), []);
                case 3:
                    return new('w', random.Next(3) switch { 0 => "true", 1 => "false", _ => "null" }, 0, 0, []);
                case 4:
                    return new('[', "", 0, 0, [.. Enumerable.Range(0, random.Next(4)).Select(_ => ("", Make(random, depth - 1)))]);
                default:
                    return new('{', "", 0, 0, [.. Enumerable.Range(0, random.Next(5)).Select(_ => (MakeText(random), Make(random, depth - 1))).DistinctBy(member => member.Item1)]);
            }
        }

        /// <summary>The same but for one place.</summary>
        public Tree Change(Random random)
        {
            if (Members.Count > 0 && random.Next(5) > 0)
            {
                var changed = random.Next(Members.Count);
                return this with { Members = [.. Members.Select((member, index) => index == changed ? (member.Name, member.Value.Change(random)) : member)] };
            }

            return Kind switch
            {
                'n' => random.Next(2) == 0 ? this with { Mantissa = Mantissa + 1 } : this with { Exponent = Exponent + 1 },
                's' => this with { Text = Text + "a" },
                '[' => this with { Members = [.. Members, ("", Make(random, 0))] },
                '{' => this with { Members = [.. Members, ("new", Make(random, 0))] },
                _ => Make(random, 0),
            };
        }

        public void Spell(StringBuilder text, Random random)
        {
            Space(text, random);
            switch (Kind)
            {
                case 's':
                    SpellText(text, Text, random);
                    break;
                case 'n':
                    SpellNumber(text, random);
                    break;
                case '[':
                    text.Append('[');
                    text.AppendJoin(',', Members.Select(member => Part(member.Value, random)));
                    Space(text, random);
                    text.Append(']');
                    break;
                case '{':
                    var members = Members.ToArray();
                    random.Shuffle(members);
                    text.Append('{');
                    text.AppendJoin(',', members.Select(member =>
                    {
                        var part = new StringBuilder();
                        Space(part, random);
                        SpellText(part, member.Name, random);
                        Space(part, random);
                        return part.Append(':').Append(Part(member.Value, random)).ToString();
                    }).ToList());
                    text.Append('}');
                    break;
                default:
                    text.Append(Text);
                    break;
            }

            Space(text, random);
        }

        private static string Part(Tree value, Random random)
        {
            var part = new StringBuilder();
            value.Spell(part, random);
            return part.ToString();
        }

        private static string MakeText(Random random)
        {
            var runes = Letters.EnumerateRunes().ToArray();
            return string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => runes[random.Next(runes.Length)].ToString()));
        }

        private static void Space(StringBuilder text, Random random) => text.Append(random.Next(4) switch { 0 => " ", 1 => "\n\t", _ => "" });

        private static void SpellText(StringBuilder text, string value, Random random)
        {
            text.Append('"');
            foreach (var letter in value)
            {
                if (letter is '"' or '\\' or < ' ' || char.IsSurrogate(letter) || random.Next(3) == 0)
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
                else
                    text.Append(letter);
            }

            text.Append('"');
        }

        private string NumberPlain()
        {
            var (mantissa, exponent) = (Mantissa, Exponent);
            while (mantissa != 0 && mantissa % 10 == 0)
                (mantissa, exponent) = (mantissa / 10, exponent + 1);
            return string.Create(CultureInfo.InvariantCulture, $"n{mantissa}e{(mantissa == 0 ? 0 : exponent)}");
        }

        private void SpellNumber(StringBuilder text, Random random)
        {
            // The point somewhere in the digits, zeros where they mean nothing, and the exponent that makes up for it.
            var digits = Math.Abs(Mantissa).ToString(CultureInfo.InvariantCulture);
            var moved = random.Next(0, 3);
            var exponent = Exponent + moved;
            digits = digits.PadLeft(moved + 1, '0');
            text.Append(Mantissa < 0 ? "-" : "").Append(digits[..^moved]);
            if (moved > 0)
                text.Append('.').Append(digits[^moved..]).Append('0', random.Next(3));
            if (exponent != 0 || random.Next(3) == 0)
                text.Append(CultureInfo.InvariantCulture, $"{(random.Next(2) == 0 ? 'e' : 'E')}{(exponent >= 0 && random.Next(2) == 0 ? "+" : "")}{exponent}");
        }
    }
}
