using System.Text.Json;
using NJsonSchema;

namespace LambdaKit.Tests.Metrics;

/// <summary>The JSON schema that CloudWatch publishes for the embedded metric format.</summary>
internal static class EmfSchema
{
    private static readonly JsonSchema Schema = Read();

    /// <summary>What the schema says against a document; empty when it is valid.</summary>
    public static string[] ErrorsOf(JsonElement document)
    {
        lock (Schema)
            return [.. Schema.Validate(document.GetRawText()).Select(error => error.ToString())];
    }

    private static JsonSchema Read()
    {
        using var stream = typeof(EmfSchema).Assembly.GetManifestResourceStream("emf-schema.json") ?? throw new InvalidOperationException("The schema is missing.");
        using var reader = new StreamReader(stream);
        return JsonSchema.FromJsonAsync(reader.ReadToEnd()).GetAwaiter().GetResult();
    }
}
