using System.Text;
using System.Text.Json.Nodes;
using LambdaKit.EventConformance.Sources;
using LambdaKit.Events.Detection;

namespace LambdaKit.Events.Tests.Detection;

public sealed class EventSourceDetectorTests
{
    public static TheoryData<EventSource, string> Samples
    {
        get
        {
            var data = new TheoryData<EventSource, string>();
            foreach (var (source, json) in DetectionSamples.All)
                data.Add(source, json);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Source_is_told_by_the_fields(EventSource source, string json) => Assert.Equal(source, Detect(json));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Order_of_the_fields_does_not_matter(EventSource source, string json)
    {
        Assert.Equal(source, Detect(Reordered(JsonNode.Parse(json), members => members.Reverse())));
        Assert.Equal(source, Detect(Reordered(JsonNode.Parse(json), members => members.OrderBy(member => member.Key, StringComparer.Ordinal))));
        Assert.Equal(source, Detect(Reordered(JsonNode.Parse(json), members => members.OrderByDescending(member => member.Key, StringComparer.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void White_space_and_escaped_names_do_not_matter(EventSource source, string json)
    {
        Assert.Equal(source, Detect(JsonNode.Parse(json)?.ToJsonString(new() { WriteIndented = true }) ?? "null"));
        Assert.Equal(source, Detect(json.Replace("e", "\\u0065", StringComparison.Ordinal).Replace("tru\\u0065", "true", StringComparison.Ordinal).Replace("fals\\u0065", "false", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void New_fields_do_not_matter(EventSource source, string json)
    {
        if (JsonNode.Parse(json) is not JsonObject { Count: > 0 } payload || json.Contains("\"describe\"", StringComparison.Ordinal))
            return; // a custom widget is asked with nothing else beside it

        payload.Insert(0, "newInFront", JsonNode.Parse("""{"Records":[{"eventSource":"aws:sqs"}],"requestContext":{"http":{}},"deep":[[[{"a":1}]]]}"""));
        payload.Add("newBehind", JsonNode.Parse("""["detail-type","source",{"triggerSource":"PreSignUp_SignUp"}]"""));

        Assert.Equal(source, Detect(payload.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Field_that_comes_twice_counts_as_the_last_one(EventSource source, string json)
    {
        if (json.Length < 3 || json[0] != '{')
            return;

        string[] decoys =
        [
            "\"type\":\"TOKEN\"", "\"version\":\"1.0\"", "\"source\":\"aws.s3\"", "\"triggerSource\":\"PreSignUp_SignUp\"", "\"eventSource\":\"aws:kafka\"", "\"Event\":\"s3:TestEvent\"",
            "\"detail-type\":\"AWS API Call via CloudTrail\"",
        ];
        foreach (var decoy in decoys.Where(decoy => json.Contains(decoy[..(decoy.IndexOf(':') + 1)], StringComparison.Ordinal) && JsonNode.Parse(json)!.AsObject().ContainsKey(decoy.Split('"')[1]))) // not null: it is an object
            Assert.Equal(source, Detect($"{{{decoy},{json[1..]}"));
        Assert.Equal(source, json.Contains("describe", StringComparison.Ordinal) ? source : Detect($"{json[..^1]},{json[1..]}"));
    }

    [Fact]
    public void Every_source_has_a_sample_of_its_own() =>
        Assert.Empty(Enum.GetValues<EventSource>().Except(DetectionSamples.All.Select(sample => sample.Source)));

    [Fact]
    public void Every_source_is_in_the_table() =>
        Assert.Empty(Enum.GetValues<EventSource>().Except(SourceTable.All.SelectMany(source => source.Detected)).Except([EventSource.Unknown]));

    [Fact]
    public void Every_row_of_the_table_is_detected_or_says_why_not() =>
        Assert.Empty(SourceTable.All.Where(source => source.IsFragment || source.Detected.Count == 0 ? source.Detected.Count > 0 || (!source.IsFragment && source.NotDetected is null) : source.NotDetected is not null).Select(source => source.Name));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("not JSON")]
    [InlineData("{")]
    [InlineData("{\"requestContext\":{\"elb\":{}}")]
    [InlineData("{\"detail-type\":\"a\",\"source\":\"aws.s3\"")]
    [InlineData("{\"awslogs\":{\"data\":\"\\ud800\"}}")]
    [InlineData("{'awslogs':1}")]
    [InlineData("<Records/>")]
    public void What_is_no_json_has_no_source(string text) => Assert.Equal(EventSource.Unknown, Detect(text));

    [Fact]
    public void Bytes_that_are_no_text_have_no_source() => Assert.Equal(EventSource.Unknown, EventSourceDetector.Detect([0x7B, 0xFF, 0x00, 0xC3, 0x28]));

    [Fact]
    public void What_lies_behind_the_first_record_of_a_queue_is_not_looked_at() =>
        Assert.Equal(EventSource.Sqs, Detect("""{"Records":[{"eventSource":"aws:sqs",!"""));

    [Fact]
    public void Every_beginning_of_a_sample_is_answered()
    {
        foreach (var (source, json) in DetectionSamples.All)
        {
            for (var length = 0; length < json.Length; length++)
                Assert.Contains(Detect(json[..length]), new[] { EventSource.Unknown, source });
        }
    }

    [Fact]
    public void Payload_that_nests_deep_has_no_source_and_ends_nothing()
    {
        var deep = new string('[', 100_000);

        Assert.Equal(EventSource.Unknown, Detect(deep));
        Assert.Equal(EventSource.Unknown, Detect("{\"Records\":" + deep));
        Assert.Equal(EventSource.Alb, Detect($"{{\"body\":{deep}{deep.Replace('[', ']')},\"requestContext\":{{\"elb\":{{}}}}}}"));
    }

    [Fact]
    public void Detection_allocates_nothing()
    {
        var payloads = DetectionSamples.All.Select(sample => Encoding.UTF8.GetBytes(sample.Json)).ToArray();
        DetectAll(payloads);

        var before = GC.GetAllocatedBytesForCurrentThread();
        DetectAll(payloads);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void There_is_a_bit_for_every_mark() => Assert.InRange((int)Enum.GetValues<Mark>().Max(), 1, MarkSet.Length * 64 - 1);

    private static void DetectAll(byte[][] payloads)
    {
        foreach (var payload in payloads)
            _ = EventSourceDetector.Detect(payload);
    }

    private static EventSource Detect(string json) => EventSourceDetector.Detect(Encoding.UTF8.GetBytes(json));

    private static string Reordered(JsonNode? node, Func<IEnumerable<KeyValuePair<string, JsonNode?>>, IEnumerable<KeyValuePair<string, JsonNode?>>> order) => node switch
    {
        JsonObject members => "{" + string.Join(',', order(members).Select(member => $"\"{member.Key}\":{Reordered(member.Value, order)}")) + "}",
        JsonArray elements => "[" + string.Join(',', elements.Select(element => Reordered(element, order))) + "]",
        null => "null",
        _ => node.ToJsonString(),
    };
}
