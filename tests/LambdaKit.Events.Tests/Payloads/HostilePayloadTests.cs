using System.Text;
using System.Text.Json;

namespace LambdaKit.Events.Tests.Payloads;

/// <summary>Payloads that nobody means well with: each is read, or refused with one type of exception that tells where, and never what stands there.</summary>
public sealed class HostilePayloadTests
{
    public static TheoryData<string> Payloads => new(PayloadModel.All.Select(payload => payload.Name).Distinct(StringComparer.Ordinal));

    public static TheoryData<string> Documents => new(PayloadDocument.Own.Select(document => document.Name));

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Empty_payload_is_read_and_written_back(string name)
    {
        var payload = Find(name);
        var empty = payload.IsList ? "[]"u8 : "{}"u8;

        Assert.Equal(empty, payload.RoundTrip(empty));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Payload_that_is_another_kind_of_json_is_refused(string name)
    {
        var payload = Find(name);
        foreach (var json in new[] { "", " ", "5", "\"hunter2\"", "true", payload.IsList ? "{}" : "[]", payload.IsList ? "{\"hunter2\":1}" : "[{}]" })
            Refuses(payload, Encoding.UTF8.GetBytes(json));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Payload_that_ends_too_early_is_refused_wherever_it_ends(string name)
    {
        var document = PayloadDocument.Find(name);
        var json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(document.Json).Trim());
        for (var length = 0; length < json.Length; length++)
        {
            var cut = json[..length];
            var exception = Assert.Throws<EventFormatException>(() => document.Model.Read(cut));
            Refusal.Check(exception, length);
        }
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Payload_that_nests_deep_is_read_or_refused(string name)
    {
        var payload = Find(name);
        foreach (var depth in new[] { 1_000, 100_000 })
        {
            foreach (var member in TopMembers(payload).Select(member => member.Name).Append("new field"))
            {
                ReadsOrRefuses(payload, $"{{\"{member}\":{new string('[', depth)}{new string(']', depth)}}}");
                ReadsOrRefuses(payload, $"{{\"{member}\":{Repeat("{\"a\":", depth)}1{new string('}', depth)}}}");
                ReadsOrRefuses(payload, $"{{\"{member}\":{Repeat("[{\"a\":", depth)}");
                if (depth > 1_000)
                    break; // one member is enough
            }

            Refuses(payload, Encoding.UTF8.GetBytes(new string('[', depth)));
            Refuses(payload, Encoding.UTF8.GetBytes(Repeat("{\"a\":", depth)));
        }
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Text_of_six_mebibytes_is_read_and_written_back(string name)
    {
        var payload = Find(name);
        byte[] text = [(byte)'"', .. Enumerable.Repeat((byte)'x', 6 * 1024 * 1024), (byte)'"'];
        var member = TopMembers(payload).Where(member => member.Value.ValueKind == JsonValueKind.String).Select(member => member.Name).FirstOrDefault("new field");

        byte[] json = [.. Encoding.UTF8.GetBytes($"{{\"{member}\":"), .. text, (byte)'}'];
        if (payload.IsList)
            json = [(byte)'[', .. json, (byte)']'];

        Assert.Equal(json, payload.RoundTrip(json));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Member_that_comes_twice_is_kept_twice_or_refused(string name)
    {
        var document = PayloadDocument.Find(name);
        foreach (var member in JsonMember.FindAll(document.Json))
        {
            var once = document.Json.AsSpan(member.NameStart, member.ValueEnd - member.NameStart);
            var twice = member.InsertBefore(document.Json, [.. once, (byte)',']);

            byte[] written;
            try
            {
                written = document.Model.Write(document.Model.Read(twice));
            }
            catch (EventFormatException exception)
            {
                Refusal.Check(exception, twice.Length);
                continue;
            }

            var difference = JsonDifference.Find(twice, written);
            Assert.True(difference is null, $"With {member.Path} twice: {difference}");
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Text_that_is_no_text_is_refused_wherever_it_stands(string name)
    {
        var document = PayloadDocument.Find(name);
        foreach (var member in JsonMember.FindAll(document.Json))
        {
            Refuses(document, member.Replace(document.Json, "\"hunter2\\ud800\""u8));
            Refuses(document, member.Replace(document.Json, "\"hunter2\\udc00\\ud800\""u8));
            Refuses(document, member.Replace(document.Json, [.. "\"hunter2"u8, 0xC3, 0x28, (byte)'"']));
            Refuses(document, member.Replace(document.Json, [.. "\"hunter2"u8, 0xED, 0xA0, 0x80, (byte)'"']));
            Refuses(document, member.Replace(document.Json, [.. "\"hunter2"u8, 0x00, (byte)'"']));
            Refuses(document, member.InsertBefore(document.Json, "\"\\ud800\":\"hunter2\","u8));
            Refuses(document, member.InsertBefore(document.Json, [(byte)'"', 0xFF, .. "\":\"hunter2\","u8]));
        }
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Something_behind_the_payload_is_refused(string name)
    {
        var payload = Find(name);
        foreach (var more in new[] { "{}", ",", "}", "hunter2", "\0" })
            Refuses(payload, Encoding.UTF8.GetBytes((payload.IsList ? "[]" : "{}") + more));
    }

    private static PayloadModel Find(string name) => PayloadModel.All.First(payload => payload.Name == name);

    /// <summary>The members of a payload's sample, or of its first element's.</summary>
    private static JsonElement.ObjectEnumerator TopMembers(PayloadModel payload)
    {
        var root = JsonDocument.Parse(payload.Sample.Length == 0 ? "{}"u8.ToArray() : payload.Sample).RootElement;
        if (root.ValueKind == JsonValueKind.Array)
            root = root.EnumerateArray().First();
        return root.EnumerateObject();
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static void Refuses(PayloadModel payload, byte[] json) => Refuses(new PayloadDocument(payload.Name, payload.Model, []), json);

    private static void Refuses(PayloadDocument document, byte[] json) => Refusal.Check(Assert.Throws<EventFormatException>(() => document.Model.Read(json)), json.Length);

    private static void ReadsOrRefuses(PayloadModel payload, string text)
    {
        var json = Encoding.UTF8.GetBytes(payload.IsList ? $"[{text}]" : text);
        try
        {
            payload.RoundTrip(json);
        }
        catch (EventFormatException exception)
        {
            Refusal.Check(exception, json.Length);
        }
    }
}
