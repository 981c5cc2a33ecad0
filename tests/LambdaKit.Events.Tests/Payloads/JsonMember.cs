using System.Text.Json;

namespace LambdaKit.Events.Tests.Payloads;

/// <summary>Where a member of an object lies in a text, so that the text can be changed there and nowhere else.</summary>
/// <param name="Path">For messages.</param>
/// <param name="Kind">The kind of the value: the token that it starts with.</param>
/// <param name="NameStart">The quote in front of the name.</param>
/// <param name="ValueStart">The first byte of the value.</param>
/// <param name="ValueEnd">The byte behind the value.</param>
/// <param name="PreviousEnd">The byte behind the member before it; -1 for the first one.</param>
internal sealed record JsonMember(string Path, JsonTokenType Kind, int NameStart, int ValueStart, int ValueEnd, int PreviousEnd)
{
    /// <summary>All members of all objects of a document, inner ones before outer ones.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static List<JsonMember> FindAll(ReadOnlySpan<byte> json)
    {
        var members = new List<JsonMember>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1000 });
        reader.Read();
        PassValue(ref reader, "$", members);
        return members;
    }

    /// <summary>The document without it.</summary>
    public byte[] Remove(ReadOnlySpan<byte> json, IEnumerable<JsonMember> all)
    {
        if (PreviousEnd >= 0)
            return Splice(json, PreviousEnd, ValueEnd, default);

        var next = all.FirstOrDefault(other => other.PreviousEnd == ValueEnd);
        return Splice(json, NameStart, next?.NameStart ?? ValueEnd, default);
    }

    /// <summary>The document with another value.</summary>
    public byte[] Replace(ReadOnlySpan<byte> json, ReadOnlySpan<byte> value) => Splice(json, ValueStart, ValueEnd, value);

    /// <summary>The document with something in front of it: another member and a comma.</summary>
    public byte[] InsertBefore(ReadOnlySpan<byte> json, ReadOnlySpan<byte> text) => Splice(json, NameStart, NameStart, text);

    public static byte[] Splice(ReadOnlySpan<byte> json, int start, int end, ReadOnlySpan<byte> text) => [.. json[..start], .. text, .. json[end..]];

    private static void PassValue(ref Utf8JsonReader reader, string path, List<JsonMember> members)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var previousEnd = -1;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var nameStart = (int)reader.TokenStartIndex;
                var memberPath = $"{path}.{reader.GetString()}";
                reader.Read();
                var kind = reader.TokenType;
                var valueStart = (int)reader.TokenStartIndex;
                PassValue(ref reader, memberPath, members);
                members.Add(new JsonMember(memberPath, kind, nameStart, valueStart, (int)reader.BytesConsumed, previousEnd));
                previousEnd = (int)reader.BytesConsumed;
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                PassValue(ref reader, $"{path}[{i}]", members);
        }
    }
}
