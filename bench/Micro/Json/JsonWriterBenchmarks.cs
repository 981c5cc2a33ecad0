using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LambdaKit.Events.Json;

namespace LambdaKit.Benchmarks.Json;

/// <summary>The writer on a document of 256 KB, names prepared on both sides.</summary>
[MemoryDiagnoser]
public class JsonWriterBenchmarks
{
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Sku = JsonEncodedText.Encode("sku");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText Quantity = JsonEncodedText.Encode("qty");
    private static readonly JsonEncodedText Price = JsonEncodedText.Encode("price");
    private static readonly JsonEncodedText Paid = JsonEncodedText.Encode("paid");
    private static readonly JsonEncodedText Note = JsonEncodedText.Encode("note");

    private readonly OrderRow[] _rows = OrderRow.Many();
    private readonly JsonWriter _ours = new(512 * 1024);
    private readonly ArrayBufferWriter<byte> _output = new(512 * 1024);
    private readonly Utf8JsonWriter _theirs;

    public JsonWriterBenchmarks() =>
        _theirs = new Utf8JsonWriter(_output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    [GlobalSetup]
    public void Check()
    {
        Utf8JsonWriter();
        JsonWriter();
        CompactJson.ThrowIfDifferent(_output.WrittenSpan.ToArray(), _ours.WrittenSpan, ignoresNulls: false);
    }

    [Benchmark(Baseline = true)]
    public int Utf8JsonWriter()
    {
        _output.ResetWrittenCount();
        var writer = _theirs;
        writer.Reset();
        writer.WriteStartArray();
        foreach (var row in _rows)
        {
            writer.WriteStartObject();
            writer.WriteNumber(Id, row.Id);
            writer.WriteString(Sku, row.Sku);
            writer.WriteString(Name, row.Name);
            writer.WriteNumber(Quantity, row.Quantity);
            writer.WriteNumber(Price, row.Price);
            writer.WriteBoolean(Paid, row.IsPaid);
            writer.WriteNull(Note);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.Flush();
        return _output.WrittenCount;
    }

    [Benchmark]
    public int JsonWriter()
    {
        var writer = _ours;
        writer.Clear();
        writer.WriteStartArray();
        foreach (var row in _rows)
        {
            writer.WriteStartObject();
            writer.WritePreparedName("\"id\":"u8);
            writer.WriteNumber(row.Id);
            writer.WritePreparedName("\"sku\":"u8);
            writer.WriteString(row.Sku);
            writer.WritePreparedName("\"name\":"u8);
            writer.WriteString(row.Name);
            writer.WritePreparedName("\"qty\":"u8);
            writer.WriteNumber(row.Quantity);
            writer.WritePreparedName("\"price\":"u8);
            writer.WriteNumber(row.Price);
            writer.WritePreparedName("\"paid\":"u8);
            writer.WriteBoolean(row.IsPaid);
            writer.WritePreparedName("\"note\":"u8);
            writer.WriteNull();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        return writer.WrittenCount;
    }
}
