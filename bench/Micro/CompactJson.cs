using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LambdaKit.Benchmarks;

/// <summary>Makes payloads of readable JSON texts, and compares them.</summary>
internal static class CompactJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text as Lambda would send it: UTF-8 without white space.</summary>
    public static byte[] From(string json) => JsonSerializer.SerializeToUtf8Bytes(JsonNode.Parse(json), Options);

    /// <summary>Stops a benchmark that does not do the whole of its work.</summary>
    public static void ThrowIfDifferent(byte[] payload, ReadOnlySpan<byte> written, bool ignoresNulls)
    {
        var expected = JsonNode.Parse(payload);
        var actual = JsonNode.Parse(written);
        if (ignoresNulls)
            RemoveNulls(expected);
        if (!JsonNode.DeepEquals(expected, actual))
            throw new InvalidOperationException("What was read and written again is not the payload: the model lacks a part of it.");
    }

    private static void RemoveNulls(JsonNode? node)
    {
        if (node is JsonArray elements)
        {
            foreach (var element in elements)
                RemoveNulls(element);
        }
        else if (node is JsonObject members)
        {
            foreach (var name in members.Where(member => member.Value is null).Select(member => member.Key).ToList())
                members.Remove(name);
            foreach (var member in members)
                RemoveNulls(member.Value);
        }
    }
}
