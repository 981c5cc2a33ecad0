using LambdaKit.Events.Batches;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.DynamoDb;

public sealed class DynamoDbStreamTests
{
    private static readonly byte[] Stream = Fixture.Read("DynamoDb/Fixtures/stream.json");
    private static readonly byte[] Window = Fixture.Read("DynamoDb/Fixtures/time-window.json");

    [Fact]
    public void Record_has_every_value()
    {
        var record = DynamoDbStreamEvent.Parse(Stream).Records[0];

        Assert.Equal("c4ca4238a0b923820dcc509a6f75849b", record.EventId);
        Assert.Equal(DynamoDbEventName.Insert, record.EventName);
        Assert.Equal("1.1", record.EventVersion);
        Assert.Equal("aws:dynamodb", record.EventSource);
        Assert.Equal("eu-west-1", record.AwsRegion);
        Assert.Equal("arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000", record.EventSourceArn);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 0, 0, 0, 500, TimeSpan.Zero), record.Change!.ApproximateCreationDateTime);
        Assert.Equal("4421584500000000017450439091", record.SequenceNumber);
        Assert.Equal(326, record.Change.SizeBytes);
        Assert.Equal(DynamoDbStreamViewType.NewAndOldImages, record.Change.StreamViewType);
        Assert.Equal("order#1", record.Keys!["pk"]!.String);
        Assert.Null(record.OldImage);
        Assert.False(record.IsTimeToLiveDeletion);
    }

    [Fact]
    public void Deletion_by_time_to_live_is_told()
    {
        var record = DynamoDbStreamEvent.Parse(Stream).Records[1];

        Assert.Equal(DynamoDbEventName.Remove, record.EventName);
        Assert.Equal("Service", record.UserIdentity!.Type);
        Assert.Equal("dynamodb.amazonaws.com", record.UserIdentity.PrincipalId);
        Assert.True(record.IsTimeToLiveDeletion);
        Assert.Null(record.NewImage);
        Assert.Equal("order#2", record.OldImage!["pk"]!.String);
    }

    [Fact]
    public void Attribute_is_of_one_kind()
    {
        var image = DynamoDbStreamEvent.Parse(Stream).Records[0].NewImage!;

        Assert.Equal("12345678901234567890123456789012345678", image["total"]!.Number);
        Assert.Equal("1E-130", image["tiny"]!.Number);
        Assert.Equal("", image["empty"]!.String);
        Assert.Equal([0, 1, 2, 255], image["photo"]!.Binary!.Value.ToArray());
        Assert.True(image["paid"]!.Boolean);
        Assert.False(image["open"]!.Boolean);
        Assert.True(image["coupon"]!.IsNull);
        Assert.Equal("Köln", image["address"]!.Map!["city"]!.String);
        Assert.Empty(image["address"]!.Map!["extra"]!.Map!);
        Assert.Equal("2", image["lines"]!.List![0].Map!["count"]!.Number);
        Assert.Equal("loose", image["lines"]!.List![1].String);
        Assert.Empty(image["lines"]!.List![2].List!);
        Assert.Equal(["new", "gift"], image["tags"]!.StringSet!);
        Assert.Equal(["1", "2.5"], image["sizes"]!.NumberSet!);
        Assert.Equal([2], image["hashes"]!.BinarySet![1].ToArray());
        Assert.Equal(AttributeKind.Unknown, image["future"]!.Kind);
        Assert.Equal(AttributeKind.Unknown, image["odd"]!.Kind);
        Assert.Null(image["missing"]);
        Assert.All(image.Values, value => Assert.Equal(value.Kind is AttributeKind.Unknown or AttributeKind.Null ? 0 : 1, KindsSet(value)));
    }

    [Theory]
    [InlineData("1769817600.500", "null", 0)]
    [InlineData("1769817600500", "\"MILLISECOND\"", 0)]
    [InlineData("1769817600500123", "\"MICROSECOND\"", 1230)]
    public void Change_through_a_Kinesis_data_stream_has_its_time(string time, string precision, long ticks)
    {
        var json = $$$"""{"dynamodb":{"ApproximateCreationDateTime":{{{time}}},"ApproximateCreationDateTimePrecision":{{{precision}}}},"tableName":"orders"}""";

        var record = DynamoDbStreamRecord.Parse(json);

        Assert.Equal(new DateTimeOffset(2026, 1, 31, 0, 0, 0, 500, TimeSpan.Zero).AddTicks(ticks), record.Change!.ApproximateCreationDateTime);
        Assert.Equal(json, record.ToJson());
    }

    [Fact]
    public void Window_has_every_value()
    {
        var window = DynamoDbStreamEvent.Parse(Window);

        Assert.Empty(window.Records);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero), window.Window!.Start);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 5, 0, TimeSpan.Zero), window.Window.End);
        Assert.Equal(282, window.State!.Value.As(OrderJson.Default.WindowState)!.Count);
        Assert.Equal(2.5m, window.State.Value["by"]["red"][1].GetDecimal());
        Assert.Equal("shardId-00000001", window.ShardId);
        Assert.StartsWith("arn:aws:dynamodb", window.EventSourceArn);
        Assert.True(window.IsFinalInvokeForWindow);
        Assert.False(window.IsWindowTerminatedEarly);
    }

    [Fact]
    public void Events_are_written_back_as_the_same_json()
    {
        JsonDifference.AssertSame(Stream, DynamoDbStreamEvent.Parse(Stream).ToUtf8Json());
        JsonDifference.AssertSame(Window, DynamoDbStreamEvent.Parse(Window).ToUtf8Json());
    }

    [Fact]
    public void Empty_object_is_read_and_written_back()
    {
        Assert.Empty(DynamoDbStreamEvent.Parse("{}"u8).Records);
        Assert.Null(DynamoDbStreamEvent.Parse("{}"u8).State);
        Assert.Null(DynamoDbStreamEvent.Parse("""{"Records":[{}]}"""u8).Records[0].NewImage);
        JsonDifference.AssertSame("{}"u8, DynamoDbStreamEvent.Parse("{}"u8).ToUtf8Json());
    }

    [Fact]
    public void Responses_have_an_empty_list_of_failures()
    {
        Assert.Equal("""{"batchItemFailures":[]}"""u8, new DynamoDbStreamResponse().ToUtf8Json());
        Assert.Equal("""{"batchItemFailures":[]}"""u8, new DynamoDbTimeWindowResponse().ToUtf8Json());
    }

    [Fact]
    public void Response_of_a_window_carries_its_state()
    {
        var response = new DynamoDbTimeWindowResponse
        {
            State = JsonValue.From(new WindowState(283), OrderJson.Default.WindowState),
            BatchItemFailures = [new BatchItemFailure("111")],
        };

        Assert.Equal("""{"state":{"count":283},"batchItemFailures":[{"itemIdentifier":"111"}]}"""u8, response.ToUtf8Json());
    }

    [Fact]
    public void Item_of_all_levels_that_DynamoDB_allows_is_read()
    {
        var value = AttributeValue.FromString("deep");
        for (var i = 0; i < 32; i++)
            value = i % 2 == 0 ? AttributeValue.FromMap(new AttributeMap([new("a", value)])) : AttributeValue.FromList([value]);
        var made = new DynamoDbStreamEvent { Records = [new() { Change = new() { NewImage = new([new("top", value)]) } }] };

        var json = made.ToUtf8Json();

        Assert.Equal(json, DynamoDbStreamEvent.Parse(json).ToUtf8Json());
    }

    private static int KindsSet(AttributeValue value) =>
        new object?[]
        {
            value.String, value.Number, value.Binary, value.Boolean, value.Map, value.List, value.StringSet, value.NumberSet, value.BinarySet,
        }.Count(v => v is not null);

    [Theory]
    [InlineData("arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000", null, "orders")]
    [InlineData("arn:aws:dynamodb:eu-west-1:123456789012:table/orders", null, "orders")]
    [InlineData("arn:aws:kinesis:eu-west-1:123456789012:stream/changes", "orders", "orders")]
    [InlineData("arn:aws:kinesis:eu-west-1:123456789012:stream/changes", null, null)]
    [InlineData(null, null, null)]
    public void Table_is_named_by_the_record_or_by_the_arn_of_the_stream(string? arn, string? tableName, string? expected) =>
        Assert.Equal(expected, new DynamoDbStreamRecord { EventSourceArn = arn, TableName = tableName }.GetTableName());
}
