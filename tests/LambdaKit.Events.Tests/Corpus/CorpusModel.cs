using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.Json;
using LambdaKit.Events.S3;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Events.Tests.Corpus;

/// <summary>Which model reads which of the real events.</summary>
internal static class CorpusModel
{
    public static readonly string[] Sources =
    [
        "api-gateway-rest", "api-gateway-http", "api-gateway-websocket", "function-url", "s3", "sqs", "dynamodb-stream", "dynamodb-record",
        "api-gateway-rest/responses", "api-gateway-http/responses", "function-url/responses", "sqs/responses", "dynamodb-stream/responses",
    ];

    public static TheoryData<string> AllFiles
    {
        get
        {
            var files = new TheoryData<string>();
            foreach (var source in Sources)
            {
                foreach (var file in EventCorpus.Files(source))
                    files.Add(file);
            }

            return files;
        }
    }

    /// <summary>Reads an event with its model.</summary>
    public static object Read(string file, byte[] json)
    {
        var source = Path.GetDirectoryName(file)!.Replace('\\', '/'); // every file has a folder
        var name = Path.GetFileName(file);
        return source switch
        {
            "api-gateway-rest" or "api-gateway-websocket" => ApiGatewayProxyRequest.Parse(json),
            "api-gateway-http" => IsPayloadFormat1(json) ? ApiGatewayProxyRequest.Parse(json) : HttpApiRequest.Parse(json),
            "function-url" => HttpApiRequest.Parse(json),
            "s3" => S3Event.Parse(json),
            "sqs" => SqsEvent.Parse(json),
            "dynamodb-stream" => DynamoDbStreamEvent.Parse(json),
            "dynamodb-record" => DynamoDbStreamRecord.Parse(json),
            _ when name.StartsWith("streaming-prelude", StringComparison.Ordinal) => HttpResponsePrelude.Parse(json),
            "api-gateway-rest/responses" => ApiGatewayProxyResponse.Parse(json),
            "api-gateway-http/responses" or "function-url/responses" => HttpApiResponse.Parse(json),
            "sqs/responses" => SqsBatchResponse.Parse(json),
            "dynamodb-stream/responses" when name.Contains("timewindow", StringComparison.Ordinal) => DynamoDbTimeWindowResponse.Parse(json),
            "dynamodb-stream/responses" => DynamoDbStreamResponse.Parse(json),
            _ => throw new ArgumentException($"The file '{file}' has no model here.", nameof(file)),
        };
    }

    public static byte[] Write(object model)
    {
        using var writer = new JsonWriter();
        model.GetType().GetMethod("WriteTo", [typeof(JsonWriter)])!.Invoke(model, [writer]); // every model has it
        return writer.WrittenSpan.ToArray();
    }

    /// <summary>The paths of all fields that no property models, such as <c>Records[].s3.object.urlDecodedKey</c>.</summary>
    public static IEnumerable<string> UnknownPaths(object? value, string path = "")
    {
        switch (value)
        {
            case null or string or JsonElement:
                return [];
            case IDictionary or IEnumerable when value.GetType().GetInterface("IReadOnlyDictionary`2") is not null:
                return ((IEnumerable)value).Cast<object>().SelectMany(pair => UnknownPaths(pair.GetType().GetProperty("Value")!.GetValue(pair), path + ".*")); // a pair has one
            case IEnumerable list:
                return list.Cast<object?>().SelectMany(item => UnknownPaths(item, path + "[]"));
        }

        var type = value.GetType();
        if (type.GetProperty("UnknownFields")?.GetValue(value) is not UnknownFields unknown)
            return [];

        var prefix = path.Length == 0 ? "" : path + ".";
        var members = type.GetProperties()
            .Select(p => (Property: p, Name: p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name))
            .Where(p => p.Name is not null)
            .SelectMany(p => UnknownPaths(p.Property.GetValue(value), prefix + p.Name));
        return unknown.Names.Select(n => prefix + n).Concat(members);
    }

    private static bool IsPayloadFormat1(byte[] json) =>
        JsonDocument.Parse(json).RootElement.TryGetProperty("version", out var version) && version.GetString() == "1.0";
}
