using System.Text;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.Batches;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.Json;
using LambdaKit.Events.S3;
using LambdaKit.Events.Sqs;
using LambdaKit.Events.Tests.DynamoDb;

namespace LambdaKit.Events.Tests;

/// <summary>What other event models of .NET lose or bend, row by row of our list; the numbers are those of the rows.</summary>
public sealed class EventQuirkTests
{
    [Fact]
    public void Quirk_01_Names_are_written_as_the_service_spells_them() =>
        Same(SqsEvent.Parse, """{"Records":[{"messageId":"1","eventSourceARN":"arn","eventSource":"aws:sqs"}]}""");

    [Fact]
    public void Quirk_02_Names_that_differ_in_case_are_not_merged()
    {
        const string Json = """{"Records":[],"records":[{"messageId":"1"}],"RECORDS":2}""";

        Assert.Empty(SqsEvent.Parse(Encoding.UTF8.GetBytes(Json)).Records);
        Same(SqsEvent.Parse, Json);
    }

    [Fact]
    public void Quirk_03_Unknown_members_are_kept_at_every_level() =>
        Same(S3Event.Parse, """{"x":1,"Records":[{"y":{"z":[1.50,null]},"s3":{"object":{"key":"a","tier":"HOT"},"v":true}}]}""");

    [Fact]
    public void Quirk_04_Null_and_missing_are_kept_apart()
    {
        Same(HttpApiRequest.Parse, """{"body":null,"cookies":null,"headers":null,"stageVariables":null,"requestContext":null,"isBase64Encoded":null}""");
        Same(HttpApiRequest.Parse, "{}");
        Same(HttpApiRequest.Parse, """{"cookies":[],"headers":{},"stageVariables":{}}""");
    }

    [Fact]
    public void Quirk_05_Missing_date_is_not_invented()
    {
        Assert.Null(S3Event.Parse("""{"Records":[{}]}"""u8).Records[0].EventTime);
        Same(S3Event.Parse, """{"Records":[{"glacierEventData":{"restoreEventData":{}}}]}""");
    }

    [Fact]
    public void Quirk_06_Date_keeps_its_offset_and_its_digits()
    {
        const string Json = """{"Records":[{"eventTime":"2026-01-31T02:00:00.123456789+05:30"}]}""";

        Assert.Equal(TimeSpan.FromHours(5.5), S3Event.Parse(Encoding.UTF8.GetBytes(Json)).Records[0].EventTime!.Value.Offset);
        Same(S3Event.Parse, Json);
    }

    [Fact]
    public void Quirk_07_Epoch_number_is_exact_and_stays_a_number()
    {
        const string Json = """{"Records":[{"dynamodb":{"ApproximateCreationDateTime":1769817600.000001}}]}""";

        Assert.Equal(DateTimeOffset.UnixEpoch.AddSeconds(1769817600).AddTicks(10), DynamoDbStreamEvent.Parse(Encoding.UTF8.GetBytes(Json)).Records[0].Change!.ApproximateCreationDateTime);
        Same(DynamoDbStreamEvent.Parse, Json);
        Same(DynamoDbStreamEvent.Parse, """{"Records":[{"dynamodb":{"ApproximateCreationDateTime":157753180801}}]}""");
    }

    [Fact]
    public void Quirk_08_Date_that_is_null_or_something_else_is_no_error()
    {
        Same(S3Event.Parse, """{"Records":[{"eventTime":null},{"eventTime":17},{"eventTime":"soon"},{"eventTime":{"a":1}}]}""");
        Assert.Null(S3Event.Parse("""{"Records":[{"eventTime":17}]}"""u8).Records[0].EventTime);
    }

    [Fact]
    public void Quirk_09_Bytes_are_written_as_base64()
    {
        var attribute = new SqsMessageAttribute { BinaryValue = new byte[] { 0, 1, 2, 255 }, DataType = "Binary" };

        Assert.Equal("""{"binaryValue":"AAEC/w==","dataType":"Binary"}"""u8, attribute.ToUtf8Json());
    }

    [Fact]
    public void Quirk_16_Any_json_has_one_type()
    {
        const string Json = """{"requestContext":{"authorizer":{"lambda":{"a":[1,{"b":null}]}}}}""";

        Assert.Equal(1, HttpApiRequest.Parse(Encoding.UTF8.GetBytes(Json)).RequestContext!.Authorizer!.Lambda!.Value["a"][0].GetInt64());
        Same(HttpApiRequest.Parse, Json);
    }

    [Fact]
    public void Quirk_17_Attribute_value_has_one_kind_and_null_is_one()
    {
        const string Json = """{"Records":[{"dynamodb":{"NewImage":{"a":{"NULL":true},"b":{},"c":{"N":""},"d":{"S":""}}}}]}""";

        var image = DynamoDbStreamEvent.Parse(Encoding.UTF8.GetBytes(Json)).Records[0].NewImage!;

        Assert.Equal([AttributeKind.Null, AttributeKind.Unknown, AttributeKind.Number, AttributeKind.String], image.Values.Select(v => v.Kind));
        Same(DynamoDbStreamEvent.Parse, Json);
    }

    [Fact]
    public void Quirk_18_Sets_and_bytes_keep_their_kind_through_a_type_of_the_user()
    {
        var order = new Order { Photo = [1], Tags = ["a"], Sizes = new HashSet<decimal> { 1 }, Hashes = new HashSet<byte[]> { new byte[] { 2 } } };

        var again = AttributeMap.From(AttributeMap.From(order, OrderJson.Default.Order).To(OrderJson.Default.Order)!, OrderJson.Default.Order);

        Assert.Equal(
            [AttributeKind.Binary, AttributeKind.StringSet, AttributeKind.NumberSet, AttributeKind.BinarySet],
            new[] { "photo", "tags", "sizes", "hashes" }.Select(name => again[name]!.Kind));
    }

    [Fact]
    public void Quirk_19_Numbers_of_38_digits_are_exact_and_other_texts_are_no_numbers()
    {
        var json = """{"N":"12345678901234567890123456789012345678"}"""u8;
        var reader = new JsonReader(json);
        var value = AttributeValue.ReadFrom(ref reader);

        Assert.Equal("12345678901234567890123456789012345678", value.ToJson().GetRawText());
        Assert.Throws<ArgumentException>(() => AttributeValue.FromNumber("NaN"));
    }

    [Fact]
    public void Quirk_20_Missing_image_is_null()
    {
        var record = DynamoDbStreamEvent.Parse(Fixture.Read("DynamoDb/Fixtures/stream.json")).Records[0];

        Assert.NotNull(record.NewImage);
        Assert.Null(record.OldImage);
        Assert.Null(new AttributeMap([])["a"]);
    }

    [Fact]
    public void Quirk_21_Names_of_events_are_typed_and_unknown_ones_kept()
    {
        const string Json = """{"Records":[{"eventName":"MODIFY","dynamodb":{"StreamViewType":"KEYS_ONLY"}},{"eventName":"REPLACE","dynamodb":{"StreamViewType":"NONE"}}]}""";

        var records = DynamoDbStreamEvent.Parse(Encoding.UTF8.GetBytes(Json)).Records;

        Assert.Equal(DynamoDbEventName.Modify, records[0].EventName);
        Assert.Equal(DynamoDbStreamViewType.KeysOnly, records[0].Change!.StreamViewType);
        Assert.Equal("REPLACE", records[1].EventName!.Value.Value);
        Same(DynamoDbStreamEvent.Parse, Json);
    }

    [Fact]
    public void Quirk_22_State_of_a_window_is_any_json()
    {
        Same(DynamoDbStreamEvent.Parse, """{"state":{"1":282,"2":"x","3":{"4":[null,1.0]}}}""");
        Same(DynamoDbTimeWindowResponse.Parse, """{"state":{"1":282,"2":715},"batchItemFailures":[]}""");
    }

    [Fact]
    public void Quirk_23_Object_becomes_an_attribute_value() =>
        Assert.Equal("order#9", AttributeValue.From(new Order { Id = "order#9" }, OrderJson.Default.Order).Map!["pk"]!.String);

    [Fact]
    public void Quirk_27_Decoded_key_is_not_written()
    {
        const string Json = """{"Records":[{"s3":{"object":{"key":"a+b%2Bc"}}}]}""";

        Assert.Equal("a b+c", S3Event.Parse(Encoding.UTF8.GetBytes(Json)).Records[0].ObjectKey);
        Same(S3Event.Parse, Json);
    }

    [Fact]
    public void Quirk_28_Size_of_a_deleted_object_is_not_invented()
    {
        const string Json = """{"Records":[{"eventName":"ObjectRemoved:Delete","s3":{"object":{"key":"a","sequencer":"1"}}}]}""";

        Assert.Null(S3Event.Parse(Encoding.UTF8.GetBytes(Json)).Records[0].S3!.Object!.Size);
        Same(S3Event.Parse, Json);
    }

    [Fact]
    public void Quirk_29_Families_of_notifications_have_their_parts()
    {
        var records = S3Event.Parse(Fixture.Read("S3/Fixtures/families.json")).Records;

        Assert.NotNull(records[1].LifecycleEventData);
        Assert.NotNull(records[2].IntelligentTieringEventData);
        Assert.NotNull(records[3].ReplicationEventData);
    }

    [Fact]
    public void Quirk_30_Test_message_can_be_looped_over() =>
        Assert.Empty(S3Event.Parse(Fixture.Read("S3/Fixtures/test-event.json")).Records);

    [Fact]
    public void Quirk_34_Headers_are_found_whatever_their_case()
    {
        var request = ApiGatewayProxyRequest.Parse("""{"headers":{"content-type":"a"},"multiValueHeaders":{"CONTENT-TYPE":["a","b"]}}"""u8);

        Assert.Equal("a", request.Headers["Content-Type"]);
        Assert.Equal(["a", "b"], request.MultiValueHeaders["Content-Type"]);
    }

    [Fact]
    public void Quirk_35_Context_has_the_fields_that_are_often_missing()
    {
        var context = ApiGatewayProxyRequest.Parse(
            """
            {"version":"1.0","requestContext":{"deploymentId":"d","protocol":"HTTP/1.1","disconnectStatusCode":1001,"disconnectReason":"r",
            "identity":{"vpcId":"v","vpceId":"e","principalOrgId":"o"}}}
            """u8).RequestContext!;

        Assert.Equal(("d", "HTTP/1.1", 1001, "r"), (context.DeploymentId, context.Protocol, context.DisconnectStatusCode, context.DisconnectReason));
        Assert.Equal(("v", "e", "o"), (context.Identity!.VpcId, context.Identity.VpceId, context.Identity.PrincipalOrgId));
    }

    [Fact]
    public void Quirk_36_Missing_times_of_a_request_are_not_invented()
    {
        var context = ApiGatewayProxyRequest.Parse("""{"requestContext":{}}"""u8).RequestContext!;

        Assert.Null(context.RequestTime);
        Assert.Null(context.ConnectedAt);
        Same(ApiGatewayProxyRequest.Parse, """{"requestContext":{}}""");
    }

    [Fact]
    public void Quirk_37_Claims_are_there_and_need_not_be_texts()
    {
        const string Json = """{"requestContext":{"authorizer":{"claims":{"sub":"1","exp":5,"groups":["a"]},"scopes":null}}}""";

        var claims = ApiGatewayProxyRequest.Parse(Encoding.UTF8.GetBytes(Json)).RequestContext!.Authorizer!.Value.Claims;

        Assert.Equal(("1", "5", """["a"]"""), (claims["sub"], claims["exp"], claims["groups"]));
        Same(ApiGatewayProxyRequest.Parse, Json);
    }

    [Fact]
    public void Quirk_39_Authorizers_of_an_http_api_are_kept()
    {
        Same(HttpApiRequest.Parse, """{"requestContext":{"accountId":"anonymous","authorizer":{"jwt":{"claims":{"a":1},"scopes":null},"lambda":null,"iam":{"cognitoIdentity":null}}}}""");
        Same(HttpApiRequest.Parse, """{"requestContext":{"authorizer":{"jwt":{"claims":null}}}}""");
    }

    [Fact]
    public void Quirk_40_Response_writes_only_what_was_given()
    {
        Assert.Equal("""{"statusCode":200,"body":"x"}"""u8, new HttpApiResponse { StatusCode = 200, Body = "x" }.ToUtf8Json());
        Assert.Equal("""{"body":"x"}"""u8, new HttpApiResponse { Body = "x" }.ToUtf8Json());
    }

    [Fact]
    public void Quirk_41_Body_comes_as_bytes_whether_base64_or_not()
    {
        Assert.Equal([0, 255], HttpApiRequest.Parse("""{"body":"AP8=","isBase64Encoded":true}"""u8).GetBodyBytes());
        Assert.Equal("ä€🌻"u8, HttpApiRequest.Parse("""{"body":"ä€🌻"}"""u8).GetBodyBytes());
        Assert.Equal("AP8="u8, ApiGatewayProxyRequest.Parse("""{"body":"AP8=","isBase64Encoded":false}"""u8).GetBodyBytes());
    }

    [Fact]
    public void Quirk_46_System_attributes_of_a_message_are_typed_and_stay_texts()
    {
        const string Json = """{"Records":[{"attributes":{"SentTimestamp":"1769817600123","ApproximateReceiveCount":"2"},"eventSourceARN":"arn"}]}""";

        var message = SqsEvent.Parse(Encoding.UTF8.GetBytes(Json)).Records[0];

        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769817600123), message.Attributes!.SentTimestamp);
        Assert.Equal(2, message.Attributes.ApproximateReceiveCount);
        Same(SqsEvent.Parse, Json);
    }

    [Fact]
    public void Quirk_47_One_type_names_failures_and_none_is_an_empty_list()
    {
        BatchItemFailure[] failures = [new("1")];

        Assert.Equal(new SqsBatchResponse { BatchItemFailures = failures }.ToUtf8Json(), new DynamoDbStreamResponse { BatchItemFailures = failures }.ToUtf8Json());
        Assert.Equal("""{"batchItemFailures":[]}"""u8, new SqsBatchResponse().ToUtf8Json());
        Assert.Throws<ArgumentException>(() => new BatchItemFailure(" "));
    }

    private static void Same<T>(Func<ReadOnlySpan<byte>, T> parse, string json)
        where T : class =>
        JsonDifference.AssertSame(Encoding.UTF8.GetBytes(json), Corpus.CorpusModel.Write(parse(Encoding.UTF8.GetBytes(json))));
}
