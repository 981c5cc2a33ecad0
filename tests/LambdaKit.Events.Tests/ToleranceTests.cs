using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.S3;
using LambdaKit.Events.Sqs;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests;

/// <summary>Whatever becomes of a field of an event, it is read and written back, or the event is refused with one type of exception.</summary>
public sealed class ToleranceTests
{
    private static readonly Dictionary<string, Func<byte[], object>> Models = new(StringComparer.Ordinal)
    {
        ["Sqs/Fixtures/batch.json"] = json => SqsEvent.Parse(json),
        ["S3/Fixtures/object-created.json"] = json => S3Event.Parse(json),
        ["S3/Fixtures/families.json"] = json => S3Event.Parse(json),
        ["S3/Fixtures/test-event.json"] = json => S3Event.Parse(json),
        ["DynamoDb/Fixtures/stream.json"] = json => DynamoDbStreamEvent.Parse(json),
        ["DynamoDb/Fixtures/time-window.json"] = json => DynamoDbStreamEvent.Parse(json),
        ["ApiGateway/Fixtures/rest-request.json"] = json => ApiGatewayProxyRequest.Parse(json),
        ["ApiGateway/Fixtures/web-socket-disconnect.json"] = json => ApiGatewayProxyRequest.Parse(json),
        ["ApiGateway/Fixtures/response.json"] = json => ApiGatewayProxyResponse.Parse(json),
        ["HttpApi/Fixtures/request.json"] = json => HttpApiRequest.Parse(json),
        ["HttpApi/Fixtures/function-url.json"] = json => HttpApiRequest.Parse(json),
        ["HttpApi/Fixtures/response.json"] = json => HttpApiResponse.Parse(json),
        ["HttpApi/Fixtures/prelude.json"] = json => HttpResponsePrelude.Parse(json),
    };

    private static readonly string[] OtherValues =
        ["5", "-1.50e3", "12345678901234567890123", "\"\"", "\"x\"", "\"\\u0000\\n\\ud83d\\ude80\"", "true", "false", "{}", "[]", "[null]", "[1,\"a\"]", "{\"a\":null}", "{\"a\":{\"b\":[]}}"];

    public static TheoryData<string> Fixtures => new(Models.Keys);

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Any_field_may_be_missing(string fixture) =>
        ForEachField(fixture, (container, key) => container.AsObject().Remove(key), mayBeRefused: false);

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Any_field_may_be_null(string fixture) =>
        ForEachField(fixture, (container, key) => container[key] = null, mayBeRefused: false);

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Any_object_may_have_a_new_field(string fixture) =>
        ForEachField(fixture, (container, _) => container["new field"] = JsonNode.Parse(NewField(container)), mayBeRefused: false);

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Field_of_another_kind_is_kept_or_refused(string fixture)
    {
        foreach (var value in OtherValues)
            ForEachField(fixture, (container, key) => container[key] = JsonNode.Parse(value), mayBeRefused: true);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Broken_text_is_refused_with_one_exception(string fixture)
    {
        var json = Fixture.Read(fixture);
        var random = new Random(20260131);
        for (var i = 0; i < 2000; i++)
        {
            var broken = (byte[])json.Clone();
            var at = random.Next(broken.Length);
            broken[at] = (byte)random.Next(256);
            if (random.Next(4) == 0)
                broken = broken[..at];

            try
            {
                var written = CorpusModel.Write(Models[fixture](broken));
                Assert.True(JsonDifference.Find(broken, written) is null, $"Seed 20260131, round {i} of {fixture} came back different.");
            }
            catch (EventFormatException)
            {
                // It is what a broken text shall give.
            }
        }
    }

    /// <summary>Changes one field after the other, reads the event and compares what is written.</summary>
    private static void ForEachField(string fixture, Action<JsonNode, string> change, bool mayBeRefused)
    {
        var count = Fields(JsonNode.Parse(Fixture.Read(fixture))!).Count(); // a fixture is no null
        Assert.NotEqual(0, count);
        for (var i = 0; i < count; i++)
        {
            var document = JsonNode.Parse(Fixture.Read(fixture))!; // a fixture is no null
            var (container, key) = Fields(document).ElementAt(i);
            var path = $"{container.GetPath()}.{key}";
            change(container, key);
            var changed = System.Text.Encoding.UTF8.GetBytes(document.ToJsonString());

            object model;
            try
            {
                model = Models[fixture](changed);
            }
            catch (EventFormatException) when (mayBeRefused)
            {
                continue;
            }

            LookAtEverything(model);
            var difference = JsonDifference.Find(changed, CorpusModel.Write(model));
            Assert.True(difference is null, $"After a change of {path}: {difference}");
        }
    }

    /// <summary>A field as none there is; among parameters and variables another of them, for those are texts.</summary>
    private static string NewField(JsonNode container) =>
        (container.Parent is JsonObject ? container.GetPropertyName() : "") switch
        {
            "queryStringParameters" or "pathParameters" or "stageVariables" => "\"x\"",
            "multiValueQueryStringParameters" => "[\"x\"]",
            _ => """{"a":[1.50,null,"x"]}""",
        };

    private static IEnumerable<(JsonNode Container, string Key)> Fields(JsonNode node) => node switch
    {
        JsonObject members => members.ToArray().SelectMany(m => (m.Value is null ? [] : Fields(m.Value)).Prepend((node, m.Key))),
        JsonArray elements => elements.Where(e => e is not null).SelectMany(e => Fields(e!)), // only those that are there
        _ => [],
    };

    /// <summary>No property of a model throws, whatever it was read from.</summary>
    private static void LookAtEverything(object? value)
    {
        switch (value)
        {
            case null or string:
                return;
            case IEnumerable list:
                foreach (var item in list)
                    LookAtEverything(item);
                return;
        }

        if (value.GetType().Namespace?.StartsWith("LambdaKit", StringComparison.Ordinal) != true)
            return;

        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
                LookAtEverything(property.GetValue(value));
        }
    }
}
