using System.Collections;
using System.Runtime.CompilerServices;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.Kafka;

/// <summary>The headers of a record, in order, spelled as they came; a name may come several times. The default is empty.</summary>
/// <remarks>
/// Written as <c>[new("trace", bytes)]</c>. In JSON a header is an object of its name and its bytes as numbers from −128 to 127. What was read stays JSON until
/// somebody asks for a header, and is written back as it was.
/// </remarks>
[CollectionBuilder(typeof(KafkaHeaders), nameof(Create))]
public readonly struct KafkaHeaders : IReadOnlyList<KafkaHeader>, IJsonReadable<KafkaHeaders>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "[{\"x\":[1,-1]}]";

    private readonly Content? _content;

    private KafkaHeaders(Content content) => _content = content;

    /// <summary>How many there are.</summary>
    public int Count => _content is null ? 0 : _content.Headers.Length;

    /// <summary>The header at a place, from 0.</summary>
    public KafkaHeader this[int index] => index >= 0 && index < Count ? _content!.Headers[index] : throw new ArgumentOutOfRangeException(nameof(index)); // counted

    /// <summary>The bytes of the last header of a name, which is the one that counts for Kafka, too; null when there is none.</summary>
    public ReadOnlyMemory<byte>? this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            for (var i = Count - 1; i >= 0; i--)
            {
                if (this[i].Name == name)
                    return this[i].Value;
            }

            return null;
        }
    }

    /// <summary>Those headers, in that order: what a collection expression calls.</summary>
    public static KafkaHeaders Create(ReadOnlySpan<KafkaHeader> headers) => new(new Content(headers.ToArray()));

    /// <inheritdoc/>
    public static KafkaHeaders ReadFrom(ref JsonReader reader)
    {
        var ahead = reader;
        ahead.ReadStartArray();
        return new(new Content(reader.ReadRaw().ToArray()));
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_content?.Json is { } json)
        {
            writer.WriteRaw(json);
            return;
        }

        writer.WriteStartArray();
        for (var i = 0; i < Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteName(this[i].Name);
            if (this[i].Value is { } value)
                SignedBytes.Write(writer, value.Span);
            else
                writer.WriteNull();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The last header of a name as a text of UTF-8; null when there is none, or one without bytes.</summary>
    public string? GetText(string name) => this[name] is { } bytes ? Utf8Text.ToText(bytes.Span) : null;

    /// <summary>The headers in order.</summary>
    public IEnumerator<KafkaHeader> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Content
    {
        // Two threads may both make them; either will do.
        private KafkaHeader[]? _headers;

        public Content(KafkaHeader[] headers) => _headers = headers;

        public Content(byte[] json) => Json = json;

        public byte[]? Json { get; }

        public KafkaHeader[] Headers => _headers ??= Parse(Json!); // one of them is always there

        private static KafkaHeader[] Parse(byte[] json)
        {
            var headers = new List<KafkaHeader>();
            var reader = new JsonReader(json, source: null, int.MaxValue);
            reader.ReadStartArray();
            while (reader.ReadNextElement())
            {
                if (reader.PeekKind() != JsonKind.Object)
                {
                    reader.Skip();
                    continue;
                }

                reader.ReadStartObject();
                while (reader.ReadName(out var name))
                {
                    var text = Utf8Text.ToText(name);
                    var ahead = reader;
                    var bytes = SignedBytes.TryRead(ref ahead);
                    reader.Skip();
                    headers.Add(new KafkaHeader(text, bytes is null ? default(ReadOnlyMemory<byte>?) : bytes));
                }
            }

            return headers.ToArray();
        }
    }
}
