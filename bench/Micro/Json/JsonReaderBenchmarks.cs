using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using LambdaKit.Events.Json;

namespace LambdaKit.Benchmarks.Json;

/// <summary>The reader on a document of 256 KB: passing over all of it, and taking every value.</summary>
/// <remarks>Passing over, ours checks the UTF-8 of every string; Utf8JsonReader leaves that to whoever takes the value.</remarks>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class JsonReaderBenchmarks
{
    private byte[] _document = [];

    [GlobalSetup]
    public void MakeDocument()
    {
        using var writer = new JsonWriter();
        writer.WriteStartArray();
        foreach (var row in OrderRow.Many())
            Write(writer, row);
        writer.WriteEndArray();
        _document = writer.WrittenSpan.ToArray();
        if (TakeTheirs() != TakeOurs())
            throw new InvalidOperationException("The two readers do not read the same.");
    }

    [Benchmark(Baseline = true, Description = "Utf8JsonReader")]
    [BenchmarkCategory("pass")]
    public long PassTheirs()
    {
        var reader = new Utf8JsonReader(_document);
        while (reader.Read())
        {
            // The reader checks as it goes.
        }
        return reader.BytesConsumed;
    }

    [Benchmark(Description = "JsonReader")]
    [BenchmarkCategory("pass")]
    public long PassOurs()
    {
        var reader = new JsonReader(_document);
        reader.Skip();
        reader.ReadEnd();
        return reader.Position;
    }

    [Benchmark(Baseline = true, Description = "Utf8JsonReader")]
    [BenchmarkCategory("take")]
    public decimal TakeTheirs()
    {
        var reader = new Utf8JsonReader(_document);
        var sum = 0m;
        while (reader.Read())
        {
            sum += reader.TokenType switch
            {
                JsonTokenType.PropertyName => reader.ValueSpan.Length,
                JsonTokenType.String => reader.GetString()!.Length, // A string is not null.
                JsonTokenType.Number => reader.GetDecimal(),
                JsonTokenType.True => 1,
                _ => 0,
            };
        }
        return sum;
    }

    [Benchmark(Description = "JsonReader")]
    [BenchmarkCategory("take")]
    public decimal TakeOurs()
    {
        var reader = new JsonReader(_document);
        var sum = 0m;
        reader.ReadStartArray();
        while (reader.ReadNextElement())
        {
            reader.ReadStartObject();
            while (reader.ReadName(out var name))
                sum += name.Length + TakeValue(ref reader);
        }
        reader.ReadEnd();
        return sum;
    }

    private static decimal TakeValue(ref JsonReader reader)
    {
        switch (reader.PeekKind())
        {
            case JsonKind.String:
                return reader.ReadString().Length;
            case JsonKind.Number:
                return reader.ReadDecimal();
            case JsonKind.Boolean:
                return reader.ReadBoolean() ? 1 : 0;
            default:
                reader.Skip();
                return 0;
        }
    }

    private static void Write(JsonWriter writer, OrderRow row)
    {
        writer.WriteStartObject();
        writer.WriteName("id");
        writer.WriteNumber(row.Id);
        writer.WriteName("sku");
        writer.WriteString(row.Sku);
        writer.WriteName("name");
        writer.WriteString(row.Name);
        writer.WriteName("qty");
        writer.WriteNumber(row.Quantity);
        writer.WriteName("price");
        writer.WriteNumber(row.Price);
        writer.WriteName("paid");
        writer.WriteBoolean(row.IsPaid);
        writer.WriteName("note");
        writer.WriteNull();
        writer.WriteEndObject();
    }
}
