using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Json;

namespace LambdaKit.Serialization;

/// <summary>User types: by System.Text.Json and the metadata that its source generator made.</summary>
internal sealed class TypeInfoSerializer<T>(JsonTypeInfo<T> typeInfo) : PayloadSerializer<T>
{
    private Utf8JsonWriter? _writer;

    public override ReadOnlySpan<byte> Sample => """{"name":"value","number":1.5,"list":[1,true,null,"\u00e9"]}"""u8;

    /// <summary>Null, unless it is no value of the type, or a converter, which may be the author's own, writes it.</summary>
    public override bool HasSampleValue => default(T) is null && typeInfo.Kind != JsonTypeInfoKind.None;

    public override T? SampleValue => default;

    public override JsonNamingPolicy? Names => typeInfo.Options.PropertyNamingPolicy;

    public override T Read(ReadOnlyMemory<byte> payload)
    {
        // No payload at all is what an invocation without one brings: the same as null.
        var utf8Json = payload.Span;
        return UserTypeJson.Read(utf8Json.IsEmpty ? "null"u8 : utf8Json, typeInfo)!; // Null where the payload says null.
    }

    public override void Write(JsonWriter writer, T value)
    {
        var json = Interlocked.Exchange(ref _writer, null);
        if (json is null)
            json = new Utf8JsonWriter(writer, new JsonWriterOptions { Encoder = typeInfo.Options.Encoder, Indented = typeInfo.Options.WriteIndented, SkipValidation = true });
        else
            json.Reset(writer);
        JsonSerializer.Serialize(json, value, typeInfo);
        json.Flush();
        _writer = json;
    }

    public override void Rehearse(ReadOnlyMemory<byte> sample)
    {
        // The first strings and numbers of Utf8JsonReader and Utf8JsonWriter cost far more than all later ones.
        var reader = new Utf8JsonReader(sample.Span);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                reader.GetString();
            else if (reader.TokenType == JsonTokenType.Number)
                reader.GetDouble();
        }
        // Reading null prepares the type's metadata, and makes none of its objects.
        if (HasSampleValue)
            JsonSerializer.Deserialize("null"u8, typeInfo);
        using var writer = new JsonWriter();
        using var json = new Utf8JsonWriter(writer);
        json.WriteStartObject();
        json.WriteString("name", "value");
        json.WriteNumber("number", 1);
        json.WriteEndObject();
        json.Flush();
    }
}
