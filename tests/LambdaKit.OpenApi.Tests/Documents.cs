using System.Text.Json.Nodes;
using LambdaKit.Http;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace LambdaKit.OpenApi.Tests;

/// <summary>Makes documents, and reads them with a reader that is not ours.</summary>
internal static class Documents
{
    public static OpenApiOptions Options { get; } = new() { Title = "Shop", Version = "1.0" };

    public static HttpResult Answer(HttpCall call) => HttpResult.Ok();

    public static ValueTask<HttpResult> AnswerAsync<T>(T body, HttpCall call, CancellationToken deadline) => new(HttpResult.Ok());

    public static OpenApiDocument Make(Action<HttpRoutes> map, OpenApiOptions? options = null) => OpenApiDocument.Of(new DescribedHandler(map), options ?? Options);

    /// <summary>The document as JSON, which the other reader has read without a complaint.</summary>
    public static JsonObject Json(Action<HttpRoutes> map, OpenApiOptions? options = null)
    {
        var document = Make(map, options);
        Read(document);
        return Parse(document.ToString());
    }

    public static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject(); // a document is an object

    /// <summary>The same JSON with the fields of objects, and the items of lists, in order: those of schemas are sets.</summary>
    public static string Sort(string json)
    {
        return Sorted(Parse(json)).ToJsonString();

        static JsonNode Sorted(JsonNode node) => node switch
        {
            JsonObject fields => new JsonObject(fields
                .OrderBy(field => field.Key, StringComparer.Ordinal)
                .Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Sorted(field.Value!)))), // none is null
            JsonArray items => new JsonArray([.. items.Select(item => Sorted(item!)).OrderBy(item => item.ToJsonString(), StringComparer.Ordinal)]), // none is null
            _ => node.DeepClone(),
        };
    }

    /// <summary>All components of the routes.</summary>
    public static JsonObject Schemas(Action<HttpRoutes> map) => Json(map)["components"]!["schemas"]!.AsObject(); // every document has them

    public static Microsoft.OpenApi.OpenApiDocument Read(OpenApiDocument document)
    {
        var result = Microsoft.OpenApi.OpenApiDocument.Parse(document.ToString(), "json", new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetDefaultRuleSet() });
        Assert.Empty(result.Diagnostic!.Errors); // the reader always has one
        Assert.Empty(result.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, result.Diagnostic.SpecificationVersion);
        return result.Document!; // it has read one
    }
}
