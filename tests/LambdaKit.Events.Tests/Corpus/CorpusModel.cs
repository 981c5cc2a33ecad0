using LambdaKit.EventConformance.Checking;
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

    /// <summary>The paths of all fields that no property models, such as <c>Records[].s3.object.urlDecodedKey</c>.</summary>
    public static IEnumerable<string> UnknownPaths(object? value) => UnknownFieldFinder.Find(value).Select(field => field.Path);
}
