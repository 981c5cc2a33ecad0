using System.Text.Json;

namespace LambdaKit.Events.Tests.Payloads;

/// <summary>One change of a document, by numbers that FsCheck makes up.</summary>
/// <param name="Kind">What is done; any number.</param>
/// <param name="Place">Where; any number.</param>
/// <param name="Value">With what; any number.</param>
internal readonly record struct Mutation(int Kind, int Place, int Value)
{
    private static readonly byte[][] Values =
    [
        .. new[]
        {
            "null", "true", "false", "0", "-0", "1e400", "-1.5E-7", "9223372036854775808", "123456789012345678901234567890.12345", "\"\"", "\"x\"", "\"\\u00e4\\ud83d\\ude80\\n\"", "\"ä🌻\"",
            "\"1769817600.5\"", "\"2026-01-31T12:00:00.123456789+05:30\"", "\"AAEC\"", "[]", "{}", "[null]", "[[],{}]", "{\"a\":{\"b\":[1,null]}}", "[\"a\",1,{\"b\":null}]", "{\"\":0}", "\"\\ud800\"",
            "[1,]", "{\"a\"}", "01", "+1", "'x'", "\"\t\"",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[] Structure = "{}[]:,\"\\ 0-.eEntf\n"u8.ToArray();

    public byte[] Apply(byte[] json)
    {
        if (json.Length == 0)
            return json;

        var at = Modulo(Place, json.Length);
        switch (Modulo(Kind, 12))
        {
            case 0:
                return JsonMember.Splice(json, at, at + 1, [(byte)Value]);
            case 1:
                return JsonMember.Splice(json, at, at, [Structure[Modulo(Value, Structure.Length)]]);
            case 2:
                return JsonMember.Splice(json, at, Math.Min(json.Length, at + Modulo(Value, 12) + 1), default);
            case 3:
                return Modulo(Value, 4) == 0 ? json[..at] : json; // rarely, as it ends all of it
            default:
                return ApplyToMember(json);
        }
    }

    private byte[] ApplyToMember(byte[] json)
    {
        List<JsonMember> members;
        try
        {
            members = JsonMember.FindAll(json);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return json; // another change has broken it already, or a name is no text
        }

        if (members.Count == 0)
            return json;

        var member = members[Modulo(Place, members.Count)];
        var other = members[Modulo(Value, members.Count)];
        return Modulo(Kind, 12) switch
        {
            4 or 5 => member.Replace(json, Values[Modulo(Value, Values.Length)]),
            6 => member.Replace(json, json.AsSpan(other.ValueStart, other.ValueEnd - other.ValueStart)),
            7 => member.InsertBefore(json, [.. json.AsSpan(other.NameStart, other.ValueEnd - other.NameStart), (byte)',']),
            8 => member.Remove(json, members),
            9 => member.Replace(json, [(byte)'[', .. json.AsSpan(member.ValueStart, member.ValueEnd - member.ValueStart), (byte)']']),
            10 => JsonMember.Splice(json, member.NameStart + 1, member.NameStart + 1, "x"u8),
            _ => member.InsertBefore(json, [.. "\"new field\":"u8, .. Values[Modulo(Value, Values.Length)], (byte)',']),
        };
    }

    private static int Modulo(int value, int count) => (int)((uint)value % (uint)count);
}
