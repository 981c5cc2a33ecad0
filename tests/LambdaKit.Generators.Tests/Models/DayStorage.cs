using System.Globalization;

using LambdaKit.Events.Json;

namespace LambdaKit.Generators.Tests.Models;

/// <summary>Keeps a date's text, which need not be a date.</summary>
public readonly struct DayStorage : IJsonStorage<DayStorage, DateOnly>
{
    private readonly string _text;

    private DayStorage(string text) => _text = text;

    public bool HasValue => DateOnly.TryParse(_text, CultureInfo.InvariantCulture, out _);

    public DateOnly Value => DateOnly.Parse(_text, CultureInfo.InvariantCulture);

    public static DayStorage From(DateOnly value) => new(value.ToString("O", CultureInfo.InvariantCulture));

    public static DayStorage ReadFrom(ref JsonReader reader) => new(reader.ReadString());

    public void WriteTo(JsonWriter writer) => writer.WriteString(_text);
}
