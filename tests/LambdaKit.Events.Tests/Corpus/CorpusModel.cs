using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Corpus;

/// <summary>Any model, without its type at hand.</summary>
internal static class CorpusModel
{
    public static byte[] Write(object model)
    {
        using var writer = new JsonWriter();
        model.GetType().GetMethod("WriteTo", [typeof(JsonWriter)])!.Invoke(model, [writer]); // every model has it
        return writer.WrittenSpan.ToArray();
    }
}
