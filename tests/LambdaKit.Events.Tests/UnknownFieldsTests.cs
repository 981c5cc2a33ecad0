using System.Text;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests;

public sealed class UnknownFieldsTests
{
    [Fact]
    public void None_are_kept_at_first()
    {
        var fields = default(UnknownFields);

        Assert.True(fields.IsEmpty);
        Assert.Empty(fields.Names);
        Assert.False(fields.TryGet("a", out _));
        Assert.Equal("{}", Write(fields));
    }

    [Fact]
    public void Values_come_out_as_they_were_spelled()
    {
        var fields = Keep("""{ "a" : [1, 2.50 ,{ }] , "q\"\n\u0001é" : "\u00e9" , "" : 1e5, "a":null }""");

        Assert.False(fields.IsEmpty);
        Assert.Equal(["a", "q\"\n\u0001é", "", "a"], fields.Names);
        Assert.Equal("""{"a":[1, 2.50 ,{ }],"q\"\n\u0001é":"\u00e9","":1e5,"a":null}""", Write(fields));
        Assert.True(fields.TryGet("q\"\n\u0001é", out var value));
        Assert.Equal("\"\\u00e9\"", Encoding.UTF8.GetString(value.Span));
        Assert.True(fields.TryGet("a", out value));
        Assert.Equal("null", Encoding.UTF8.GetString(value.Span));
        Assert.True(fields.TryGet("", out value));
        Assert.Equal("1e5", Encoding.UTF8.GetString(value.Span));
        Assert.False(fields.TryGet("b", out _));
    }

    [Fact]
    public void They_are_written_among_other_members()
    {
        using var writer = new JsonWriter();
        writer.WriteStartObject();
        writer.WriteName("x");
        writer.WriteNull();
        Keep("""{"a":1,"b":2}""").WriteTo(writer);
        default(UnknownFields).WriteTo(writer);
        writer.WriteName("y");
        writer.WriteNull();
        writer.WriteEndObject();

        Assert.Equal("""{"x":null,"a":1,"b":2,"y":null}""", Encoding.UTF8.GetString(writer.WrittenSpan));
    }

    [Fact]
    public void An_instance_never_changes_whatever_is_added_to_it()
    {
        var one = Keep("""{"a":1}""");
        var two = Add(one, "b", "2");
        var three = Add(two, "c", "3");
        var other = Add(two, "d", "4");
        var another = Add(one, "e", "5");

        Assert.Equal("""{"a":1}""", Write(one));
        Assert.Equal("""{"a":1,"b":2}""", Write(two));
        Assert.Equal("""{"a":1,"b":2,"c":3}""", Write(three));
        Assert.Equal("""{"a":1,"b":2,"d":4}""", Write(other));
        Assert.Equal("""{"a":1,"e":5}""", Write(another));
    }

    [Fact]
    public void A_hundred_thousand_fields_are_kept_in_linear_time()
    {
        const int Count = 100_000;
        var text = "{" + string.Join(',', Enumerable.Range(0, Count).Select(static i => $"\"f{i}\":{i}")) + "}";

        var before = GC.GetAllocatedBytesForCurrentThread();
        var fields = Keep(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(text, Write(fields));
        Assert.InRange(allocated, 0, text.Length * 12);
    }

    [Fact]
    public void Values_nested_deeper_than_usual_are_found_again()
    {
        var deep = new string('[', 300) + new string(']', 300);
        var reader = new JsonReader(Encoding.UTF8.GetBytes($$"""{"a":{{deep}}}"""), maxDepth: 400);
        reader.ReadStartObject();
        reader.ReadName(out var name);
        var fields = default(UnknownFields).Keep(name, ref reader);

        Assert.Equal(["a"], fields.Names);
        Assert.True(fields.TryGet("a", out var value));
        Assert.Equal(deep, Encoding.UTF8.GetString(value.Span));
    }

    private static UnknownFields Keep(string text)
    {
        var fields = default(UnknownFields);
        var reader = new JsonReader(Encoding.UTF8.GetBytes(text));
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
            fields = fields.Keep(name, ref reader);
        reader.ReadEnd();
        return fields;
    }

    private static UnknownFields Add(UnknownFields fields, string name, string value)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(value));
        return fields.Keep(Encoding.UTF8.GetBytes(name), ref reader);
    }

    private static string Write(UnknownFields fields)
    {
        using var writer = new JsonWriter();
        writer.WriteStartObject();
        fields.WriteTo(writer);
        writer.WriteEndObject();
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
