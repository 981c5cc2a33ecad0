using System.Text.Json;
using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.EventConformance.Sources;

/// <summary>An event model, as the table of sources names it.</summary>
internal abstract class SampleModel
{
    private SampleModel(Type type, Func<JsonElement, bool>? when)
    {
        Type = type;
        When = when;
    }

    /// <summary>The class.</summary>
    public Type Type { get; }

    /// <summary>Its name as C# writes it.</summary>
    public string Name => Type.IsGenericType ? $"{Type.Name.Split('`')[0]}<{string.Join(", ", Type.GetGenericArguments().Select(argument => argument.Name))}>" : Type.Name;

    /// <summary>Which documents it takes, by their content; null for all.</summary>
    private Func<JsonElement, bool>? When { get; }

    /// <summary>A model that takes all documents, or those that fulfil a condition.</summary>
    public static SampleModel Of<T>(EventSerializer<T> serializer, Func<JsonElement, bool>? when = null)
        where T : notnull =>
        new Typed<T>(serializer, when);

    /// <summary>The first of several models that takes a document; null when none does.</summary>
    public static SampleModel? Choose(IReadOnlyList<SampleModel> models, ReadOnlySpan<byte> json)
    {
        if (models.All(model => model.When is null))
            return models.Count == 0 ? null : models[0];

        try
        {
            using var document = JsonDocument.Parse(json.ToArray(), new JsonDocumentOptions { MaxDepth = 1000 });
            return models.FirstOrDefault(model => model.When is null || model.When(document.RootElement));
        }
        catch (JsonException)
        {
            return models[^1]; // whose error says what is wrong
        }
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="EventFormatException">It is not of the model's shape.</exception>
    public abstract object Read(ReadOnlySpan<byte> json);

    /// <summary>Writes what <see cref="Read"/> returned.</summary>
    public abstract byte[] Write(object value);

    private sealed class Typed<T>(EventSerializer<T> serializer, Func<JsonElement, bool>? when) : SampleModel(typeof(T), when)
        where T : notnull
    {
        public override object Read(ReadOnlySpan<byte> json) => serializer.Read(json);

        public override byte[] Write(object value)
        {
            using var writer = new JsonWriter();
            serializer.Write(writer, (T)value);
            return writer.WrittenSpan.ToArray();
        }
    }
}
