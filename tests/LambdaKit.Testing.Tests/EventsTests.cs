using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LambdaKit.Events.Alb;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.AppSync;
using LambdaKit.Events.Cognito;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.Envelopes;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.EventBridge.S3;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.Kafka;
using LambdaKit.Events.Kinesis;
using LambdaKit.Events.S3;
using LambdaKit.Events.Sns;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Testing.Tests;

public sealed class EventsTests
{
    private static readonly AttributeMap Placed = AttributeMap.From(new Order("A-1", 2), TestJson.Default.Order);
    private static readonly AttributeMap Changed = AttributeMap.From(new Order("A-1", 3), TestJson.Default.Order);

    [Fact]
    public void Sqs_messages_differ_and_are_the_same_in_every_run()
    {
        var first = Events.Sqs("one", "one", "two");
        var second = Events.Sqs("one", "one", "two");

        Assert.Equal(["one", "one", "two"], first.Records.Select(message => message.Body));
        Assert.Equal(3, first.Records.Select(message => message.MessageId).Distinct().Count());
        Assert.All(first.Records, message => Assert.True(Guid.TryParse(message.MessageId, out _)));
        Assert.Equal(first.ToJson(), second.ToJson());
    }

    [Fact]
    public void An_sqs_message_is_complete()
    {
        var message = Events.Sqs("Hello").Records[0];

        Assert.Equal("8b1a9953c4611296a827abf8c47804d7", message.Md5OfBody); // md5sum of Hello
        Assert.Equal("aws:sqs", message.EventSource);
        Assert.Equal("arn:aws:sqs:eu-west-1:123456789012:orders", message.EventSourceArn);
        Assert.Equal("eu-west-1", message.AwsRegion);
        Assert.Equal(1, message.Attributes?.ApproximateReceiveCount);
        Assert.Equal(new FakeClock().GetUtcNow(), message.Attributes?.SentTimestamp);
        Assert.Null(message.Attributes?.MessageGroupId);
        Assert.Null(message.Md5OfMessageAttributes);
        Assert.NotNull(message.ReceiptHandle);
    }

    [Fact]
    public void An_sqs_message_says_what_the_test_says()
    {
        var message = Events.SqsMessage("body", new SqsMessageOptions
        {
            MessageId = "message-1",
            QueueName = "payments",
            ReceiveCount = 3,
            Attributes = new Dictionary<string, SqsMessageAttribute> { ["kind"] = new() { DataType = "String", StringValue = "refund" } },
        });

        Assert.Equal("message-1", message.MessageId);
        Assert.EndsWith(":payments", message.EventSourceArn, StringComparison.Ordinal);
        Assert.Equal(3, message.Attributes?.ApproximateReceiveCount);
        Assert.Equal("refund", message.MessageAttributes["kind"].StringValue);
        Assert.Equal(32, message.Md5OfMessageAttributes?.Length);
        Assert.Same(message, Events.Sqs(message).Records[0]);
    }

    [Fact]
    public void Sqs_bodies_may_be_values()
    {
        var batch = Events.Sqs(TestJson.Default.Order, new Order("A-1", 1), new Order("A-2", 2));

        Assert.Equal("""{"id":"A-2","quantity":2}""", batch.Records[1].Body);
    }

    [Fact]
    public void Fifo_messages_have_groups_and_growing_sequence_numbers()
    {
        var messages = Events.SqsFifo(("customer-1", "a"), ("customer-2", "b"), ("customer-1", "c")).Records;

        Assert.Equal(["customer-1", "customer-2", "customer-1"], messages.Select(message => message.Attributes?.MessageGroupId));
        Assert.Equal(messages.Select(message => message.Attributes?.SequenceNumber).Order(StringComparer.Ordinal), messages.Select(message => message.Attributes?.SequenceNumber));
        Assert.All(messages, message => Assert.NotNull(message.Attributes?.MessageDeduplicationId));
        Assert.All(messages, message => Assert.EndsWith(":orders.fifo", message.EventSourceArn, StringComparison.Ordinal));
    }

    [Fact]
    public void An_http_api_request_has_its_path_query_and_route()
    {
        var request = Events.HttpApi("get", "/orders/A%201?tag=x&tag=y&full=true", new HttpEventOptions { Route = "/orders/{id}" });

        Assert.Equal("2.0", request.Version);
        Assert.Equal("GET /orders/{id}", request.RouteKey);
        Assert.Equal("/orders/A 1", request.RawPath); // An HTTP API decodes it.
        Assert.Equal("/orders/A%201", request.GetRawPath());
        Assert.Equal("tag=x&tag=y&full=true", request.RawQueryString);
        Assert.Equal("x,y", request.QueryStringParameters["tag"]);
        Assert.Equal("A 1", request.PathParameters["id"]);
        Assert.Equal("GET", request.RequestContext?.Http?.Method);
        Assert.Equal("/orders/A 1", request.RequestContext?.Http?.Path);
        Assert.Equal("203.0.113.10", request.RequestContext?.Http?.SourceIp);
        Assert.Equal("$default", request.RequestContext?.Stage);
        Assert.Equal("01/Jan/2026:12:00:00 +0000", request.RequestContext?.TimeText);
        Assert.Equal("https", request.Headers["x-forwarded-proto"]);
        Assert.Null(request.Body);
        Assert.Equal(false, request.IsBase64Encoded);
        Assert.Null(request.RequestContext?.Authorizer);
        Assert.DoesNotContain("cookies", request.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_http_api_request_carries_body_headers_cookies_and_claims()
    {
        var request = Events.HttpApi("POST", "/orders", new HttpEventOptions
        {
            Body = "<order/>",
            Headers = [new("Content-Type", "application/xml"), new("X-Tag", "1"), new("x-tag", "2")],
            Cookies = ["session=1", "theme=dark"],
            Claims = [new("sub", "user-1")],
            Scopes = ["orders:write"],
        });

        Assert.Equal("<order/>", request.Body);
        Assert.Equal("application/xml", request.Headers["content-type"]);
        Assert.Equal("8", request.Headers["content-length"]);
        Assert.Equal("1,2", request.Headers["x-tag"]);
        Assert.Equal(["session=1", "theme=dark"], request.Cookies);
        Assert.False(request.Headers.ContainsKey("cookie"));
        Assert.Equal("user-1", request.RequestContext?.Authorizer?.Jwt?.Claims["sub"]);
        Assert.Equal(["orders:write"], request.RequestContext?.Authorizer?.Jwt?.Scopes);
        Assert.Equal("$default", request.RouteKey);
    }

    [Fact]
    public void A_body_of_bytes_is_base64_in_the_event()
    {
        var request = Events.HttpApi("PUT", "/photo", new HttpEventOptions { BodyBytes = new byte[] { 0xFF, 0xD8, 0x00 } });

        Assert.Equal(true, request.IsBase64Encoded);
        Assert.Equal([0xFF, 0xD8, 0x00], request.GetBodyBytes());
        Assert.Equal("application/octet-stream", request.Headers["content-type"]);
        Assert.Equal("3", request.Headers["content-length"]);
    }

    [Fact]
    public void A_body_may_be_a_value()
    {
        var request = Events.HttpApi("POST", "/orders", new Order("A-1", 2), TestJson.Default.Order);

        Assert.Equal("""{"id":"A-1","quantity":2}""", request.Body);
        Assert.Equal("application/json", request.Headers["content-type"]);
    }

    [Fact]
    public void A_function_url_has_its_own_domain_and_no_routes()
    {
        var request = Events.FunctionUrl("GET", "/a%20b");

        Assert.Equal("/a%20b", request.RawPath);
        Assert.Equal("/a b", request.GetPath());
        Assert.EndsWith(".lambda-url.eu-west-1.on.aws", request.RequestContext?.DomainName, StringComparison.Ordinal);
        Assert.Equal(request.RequestContext?.DomainName, request.Headers["host"]);
        Assert.Equal("anonymous", request.RequestContext?.AccountId);
        Assert.Equal("$default", request.RouteKey);
        Assert.Empty(request.PathParameters);
    }

    [Fact]
    public void A_rest_request_has_single_and_multiple_values()
    {
        var request = Events.ApiGateway("GET", "/files/2026/report.pdf?tag=x&tag=y", new HttpEventOptions
        {
            Route = "/files/{name+}",
            Headers = [new("X-Tag", "1"), new("X-Tag", "2")],
            Claims = [new("sub", "user-1")],
            Cookies = ["session=1"],
        });

        Assert.Equal("/files/{name+}", request.Resource);
        Assert.Equal("/files/2026/report.pdf", request.Path);
        Assert.Equal("2026/report.pdf", request.PathParameters["name"]);
        Assert.Equal("y", request.QueryStringParameters["tag"]);
        Assert.Equal(["x", "y"], request.MultiValueQueryStringParameters["tag"]);
        Assert.Equal("2", request.Headers["x-tag"]);
        Assert.Equal(["1", "2"], request.MultiValueHeaders["x-tag"]);
        Assert.Equal("session=1", request.Headers["cookie"]);
        Assert.Equal("/prod/files/2026/report.pdf", request.RequestContext?.Path);
        Assert.Equal("user-1", request.RequestContext?.Authorizer?.Claims["sub"]);
    }

    [Fact]
    public void A_rest_request_without_a_route_goes_to_the_greedy_resource()
    {
        var request = Events.ApiGateway("GET", "/a/b");

        Assert.Equal("/{proxy+}", request.Resource);
        Assert.Equal("a/b", request.PathParameters["proxy"]);
        Assert.Equal("/", Events.ApiGateway("GET", "/").Resource);
    }

    [Fact]
    public void A_load_balancer_sends_what_it_got_encoded()
    {
        var options = new HttpEventOptions { Headers = [new("X-Tag", "1"), new("X-Tag", "2")], Cookies = ["a=1"], Body = "{}" };

        var single = Events.Alb("get", "/a%20b?tag=x%20y&tag=z&flag", options);
        var multi = Events.Alb("get", "/a%20b?tag=x%20y&tag=z&flag", options, multiValue: true);

        Assert.Equal(("GET", "/a%20b", "{}"), (single.HttpMethod, single.Path, single.Body));
        Assert.Equal("z", single.QueryStringParameters["tag"]);
        Assert.Equal("", single.QueryStringParameters["flag"]);
        Assert.Equal("2", single.Headers["x-tag"]);
        Assert.Contains("x-tag", single.Headers.Keys);
        Assert.False(single.IsMultiValue);
        Assert.Equal(["x%20y", "z"], multi.MultiValueQueryStringParameters["tag"]);
        Assert.Equal(["1", "2"], multi.MultiValueHeaders["x-tag"]);
        Assert.Empty(multi.Headers);
        Assert.True(multi.IsMultiValue);
        Assert.Equal("203.0.113.10", multi.GetSourceIp());
        Assert.Equal("1", multi.GetCookies()["a"]);
        Assert.Contains("targetgroup", multi.RequestContext?.Elb?.TargetGroupArn, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_authorizer_is_asked_about_a_method()
    {
        var request = Events.TokenAuthorizer("Bearer abc", "post", "/orders");

        Assert.Equal(ApiGatewayAuthorizerType.Token, request.Type);
        Assert.Equal("abc", request.GetBearerToken());
        Assert.Equal("arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/prod/POST/orders", request.MethodArn);
        Assert.Throws<ArgumentException>(() => Events.TokenAuthorizer("t", "GET", "orders"));
    }

    [Theory]
    [InlineData("/orders/{id}", "/orders")]
    [InlineData("/orders/{id}", "/orders/1/lines")]
    [InlineData("/orders/{id}", "/order/1")]
    [InlineData("/orders", "orders")]
    public void A_path_that_would_not_arrive_is_refused(string route, string path) =>
        Assert.Throws<ArgumentException>(nameof(path), () => Events.HttpApi("GET", path, new HttpEventOptions { Route = route }));

    [Fact]
    public void An_eventbridge_event_has_the_detail_that_the_test_says()
    {
        var plain = Events.EventBridge("shop.orders", "OrderPlaced", new Order("A-1", 2), TestJson.Default.Order);
        var typed = Events.EventBridge(
            "aws.s3",
            S3ObjectCreated.DetailType,
            new S3ObjectCreated { Object = new S3DetailObject { Key = "a b" } },
            new EventBridgeOptions { Resources = ["arn:aws:s3:::uploads"], ReplayName = "january" });

        Assert.Equal(new Order("A-1", 2), plain.Detail.As(TestJson.Default.Order));
        Assert.Equal("shop.orders", plain.Source);
        Assert.Equal("OrderPlaced", plain.DetailType);
        Assert.Equal(new FakeClock().GetUtcNow(), plain.Time);
        Assert.True(Guid.TryParse(plain.Id, out _));
        Assert.Null(plain.ReplayName);
        Assert.DoesNotContain("replay-name", plain.ToJson(), StringComparison.Ordinal);
        Assert.Equal("Object Created", typed.DetailType);
        Assert.Equal("a b", typed.Detail?.Object?.Key);
        Assert.Equal(["arn:aws:s3:::uploads"], typed.Resources);
        Assert.Equal("january", typed.ReplayName);
        Assert.NotEqual(plain.Id, Events.EventBridge("shop.orders", "OrderPlaced", new Order("A-2", 2), TestJson.Default.Order).Id);
    }

    [Theory]
    [InlineData("2026-01-31T02:00Z")]
    [InlineData("2026-01-31T02:00")]
    [InlineData("2026-01-31T03:00+01:00")]
    public void A_schedule_comes_at_its_time_in_utc(string time)
    {
        var scheduled = Events.Schedule(time, "nightly");

        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero), scheduled.Time);
        Assert.Contains("\"time\":\"2026-01-31T02:00:00Z\"", scheduled.ToJson(), StringComparison.Ordinal);
        Assert.Equal("arn:aws:events:eu-west-1:123456789012:rule/nightly", scheduled.ScheduleArn);
        Assert.False(scheduled.IsFromScheduler);
        Assert.Equal(LambdaKit.Events.Json.JsonKind.Object, scheduled.Detail.Kind);
    }

    [Fact]
    public void An_s3_key_is_encoded_as_s3_does_it()
    {
        var record = Events.S3Put("uploads", "in box/größe+1.txt", size: 42).Records[0];

        Assert.Equal("in+box/gr%C3%B6%C3%9Fe%2B1.txt", record.S3?.Object?.Key);
        Assert.Equal("in box/größe+1.txt", record.ObjectKey);
        Assert.Equal("uploads", record.BucketName);
        Assert.Equal("arn:aws:s3:::uploads", record.S3?.Bucket?.Arn);
        Assert.Equal(42, record.S3?.Object?.Size);
        Assert.Equal(S3EventName.ObjectCreatedPut, record.EventName);
        Assert.Equal(32, record.S3?.Object?.ETag?.Length);
    }

    [Fact]
    public void A_deleted_object_has_neither_size_nor_tag()
    {
        var record = Events.S3Delete("uploads", "a.txt").Records[0];

        Assert.Equal(S3EventName.ObjectRemovedDelete, record.EventName);
        Assert.Null(record.S3?.Object?.Size);
        Assert.Null(record.S3?.Object?.ETag);
    }

    [Fact]
    public void Several_objects_make_several_records_and_the_test_message_none()
    {
        Assert.Equal(["a", "b"], Events.S3(S3EventName.ObjectTaggingPut, "uploads", "a", "b").Records.Select(record => record.ObjectKey));
        Assert.True(Events.S3Test("uploads").IsTestEvent);
        Assert.Empty(Events.S3Test("uploads").Records);
    }

    [Fact]
    public void Changes_of_items_carry_the_images_that_there_are()
    {
        var insert = Events.DynamoDbInsert(Placed).Records[0];
        var modify = Events.DynamoDbModify(Placed, Changed).Records[0];
        var remove = Events.DynamoDbRemove(Changed).Records[0];

        Assert.Equal((DynamoDbEventName.Insert, null, Placed), (insert.EventName, insert.OldImage, insert.NewImage));
        Assert.Equal((DynamoDbEventName.Modify, Placed, Changed), (modify.EventName, modify.OldImage, modify.NewImage));
        Assert.Equal((DynamoDbEventName.Remove, Changed, null), (remove.EventName, remove.OldImage, remove.NewImage));
        Assert.Equal(["id"], modify.Keys!.Keys); // The builder always sets it.
        Assert.Equal("A-1", modify.Keys["id"]?.String);
        Assert.Contains(":table/orders/stream/", modify.EventSourceArn, StringComparison.Ordinal);
        Assert.True(modify.Change?.SizeBytes > insert.Change?.SizeBytes);
    }

    [Fact]
    public void Changes_of_values_are_changes_of_their_json()
    {
        var modify = Events.DynamoDbModify(new Order("A-1", 2), new Order("A-1", 3), TestJson.Default.Order).Records[0];
        var insert = Events.DynamoDbInsert(new Order("A-1", 2), TestJson.Default.Order).Records[0];
        var remove = Events.DynamoDbRemove(new Order("A-1", 2), TestJson.Default.Order).Records[0];

        Assert.Equal(new Order("A-1", 3), modify.NewImage?.To(TestJson.Default.Order));
        Assert.Equal(new Order("A-1", 2), insert.NewImage?.To(TestJson.Default.Order));
        Assert.Equal(new Order("A-1", 2), remove.OldImage?.To(TestJson.Default.Order));
    }

    [Fact]
    public void A_stream_of_keys_carries_no_images()
    {
        var modify = Events.DynamoDbModify(Placed, Changed, new DynamoDbEventOptions { ViewType = DynamoDbStreamViewType.KeysOnly, KeyNames = ["id", "quantity"] }).Records[0];

        Assert.Null(modify.OldImage);
        Assert.Null(modify.NewImage);
        Assert.Equal(["id", "quantity"], modify.Keys!.Keys); // The builder always sets it.
        Assert.Throws<ArgumentException>(() => Events.DynamoDbInsert(Placed, new DynamoDbEventOptions { KeyNames = ["sku"] }));
    }

    [Fact]
    public void An_expired_item_was_deleted_by_dynamodb()
    {
        Assert.True(Events.DynamoDbExpire(Placed).Records[0].IsTimeToLiveDeletion);
        Assert.False(Events.DynamoDbRemove(Placed).Records[0].IsTimeToLiveDeletion);
    }

    [Fact]
    public void Changes_make_a_batch_with_growing_sequence_numbers()
    {
        var batch = Events.DynamoDb(Events.DynamoDbInsert(Placed), Events.DynamoDbModify(Placed, Changed), Events.DynamoDbExpire(Changed));

        var numbers = batch.Records.Select(record => record.SequenceNumber).ToList();
        Assert.Equal(3, numbers.Distinct().Count());
        Assert.Equal(numbers.Order(StringComparer.Ordinal), numbers);
        Assert.Equal([DynamoDbEventName.Insert, DynamoDbEventName.Modify, DynamoDbEventName.Remove], batch.Records.Select(record => record.EventName!.Value));
        Assert.True(batch.Records[2].IsTimeToLiveDeletion);
    }

    [Fact]
    public void A_sign_up_has_the_user_and_what_the_test_says()
    {
        var signUp = Events.CognitoPreSignUp("ana@example.com", new CognitoPreSignUpOptions
        {
            UserName = "ana",
            Source = CognitoTriggerSource.PreSignUpAdminCreateUser,
            Attributes = [new("custom:tenant", "blue")],
            ValidationData = new Dictionary<string, string> { ["captcha"] = "passed" },
            ClientMetadata = new Dictionary<string, string> { ["campaign"] = "spring" },
        });

        Assert.Equal("ana", signUp.UserName);
        Assert.Equal(CognitoTriggerSource.PreSignUpAdminCreateUser, signUp.TriggerSource);
        Assert.Equal("ana@example.com", signUp.Request!.UserAttributes.Email);
        Assert.Equal("blue", signUp.Request.UserAttributes["custom:tenant"]);
        Assert.Equal("passed", signUp.Request.ValidationData["captcha"]);
        Assert.Equal("spring", signUp.Request.ClientMetadata["campaign"]);
        Assert.False(signUp.Response!.AutoConfirmUser);
        Assert.Equal(Events.CognitoPreSignUp("bo@example.com").ToJson(), Events.CognitoPreSignUp("bo@example.com").ToJson());
        Assert.Equal(CognitoTriggerSource.PreSignUpSignUp, Events.CognitoPreSignUp("bo@example.com").TriggerSource);
    }

    [Fact]
    public void A_field_of_a_GraphQL_API_has_its_arguments_and_what_is_wanted()
    {
        var field = Events.AppSync("Query.getOrder", new Order("A-1", 2), TestJson.Default.Order, new AppSyncEventOptions
        {
            Identity = new AppSyncIdentity { Sub = "user-1", Username = "ana" },
            Source = LambdaKit.Events.Json.JsonValue.Parse("""{"id":"customer-1"}"""),
            Headers = [new("X-Tag", "1")],
            SelectionSet = ["id", "customer", "customer/name", "total"],
        });

        Assert.Equal(("Query", "getOrder"), (field.TypeName, field.FieldName));
        Assert.Equal(new Order("A-1", 2), field.Arguments!.Value.As(TestJson.Default.Order));
        Assert.Equal("ana", field.Identity!.Username);
        Assert.Equal("customer-1", field.Source!.Value["id"].GetString());
        Assert.Equal("1", field.Request!.Headers["x-tag"]);
        Assert.True(field.Info!.Selects("customer/name"));
        Assert.Equal("{\n  id\n  customer {\n    name\n  }\n  total\n}", field.Info.SelectionSetGraphQL);
        Assert.Throws<ArgumentException>(() => Events.AppSync("getOrder"));
    }

    [Fact]
    public void Fields_make_a_batch() =>
        Assert.Equal(["a", "b"], Events.AppSyncBatch(Events.AppSync("Order.a"), Events.AppSync("Order.b")).Select(field => field.FieldName));

    [Fact]
    public void Kinesis_records_are_complete_and_have_growing_sequence_numbers()
    {
        var records = Events.Kinesis("one", "two").Records;

        Assert.Equal(["one", "two"], records.Select(record => Encoding.UTF8.GetString(record.Data.Span)));
        Assert.True(string.CompareOrdinal(records[0].SequenceNumber, records[1].SequenceNumber) < 0);
        Assert.Equal(("aws:kinesis", "aws:kinesis:record", "eu-west-1"), (records[0].EventSource, records[0].EventName, records[0].AwsRegion));
        Assert.Equal("shardId-000000000000", records[0].ShardId);
        Assert.Equal("arn:aws:kinesis:eu-west-1:123456789012:stream/orders", records[0].EventSourceArn);
        Assert.Equal(new FakeClock().GetUtcNow(), records[0].ApproximateArrivalTimestamp);
        Assert.Equal("""{"id":"A-2","quantity":2}"""u8, Events.Kinesis(TestJson.Default.Order, new Order("A-1", 1), new Order("A-2", 2)).Records[1].Data.Span);
    }

    [Fact]
    public void A_kinesis_record_says_what_the_test_says()
    {
        var record = Events.KinesisRecord(new byte[] { 0, 255 }, new KinesisRecordOptions { StreamName = "clicks", ShardId = "shardId-7", PartitionKey = "user-1", SequenceNumber = "42" });

        Assert.Equal([0, 255], record.Data.ToArray());
        Assert.EndsWith(":stream/clicks", record.EventSourceArn, StringComparison.Ordinal);
        Assert.Equal(("user-1", "42", "shardId-7:42"), (record.PartitionKey, record.SequenceNumber, record.EventId));
        Assert.NotEqual(Events.KinesisRecord("a").SequenceNumber, Events.KinesisRecord("b").SequenceNumber);
        Assert.Same(record, Events.Kinesis(record).Records[0]);
    }

    [Fact]
    public void A_packed_kinesis_record_splits_into_what_was_packed()
    {
        var packed = Events.KinesisPacked(("user-1", "one"), ("user-2", new string('2', 300)), ("user-1", ""));

        Assert.Equal(
            [("user-1", "one"), ("user-2", new string('2', 300)), ("user-1", "")],
            packed.GetUserRecords().Select(record => (record.PartitionKey!, Encoding.UTF8.GetString(record.Data.Span)))); // the library always gives one
    }

    [Fact]
    public void Kafka_records_are_by_topic_and_partition()
    {
        var batch = Events.Kafka(
            Events.KafkaRecord("orders", "one", new KafkaRecordOptions { Key = "A-1", Offset = 7, Headers = [new("trace", new byte[] { 255 })] }),
            Events.KafkaRecord("orders", null, new KafkaRecordOptions { Partition = 1 }),
            Events.KafkaRecord("orders", "two", new KafkaRecordOptions { Offset = 8 }));

        Assert.Equal(["orders-0", "orders-1"], batch.Records.Keys);
        Assert.Equal([7L, 8L], batch.Records["orders-0"].Select(record => record.Offset!.Value));
        Assert.Equal("A-1"u8, batch.Records["orders-0"][0].Key!.Value.Span);
        Assert.Equal([255], batch.Records["orders-0"][0].Headers["trace"]!.Value.ToArray());
        Assert.Null(batch.Records["orders-1"][0].Value);
        Assert.Null(batch.Records["orders-1"][0].Key);
        Assert.Equal("aws:kafka", batch.EventSource);
        Assert.Equal(2, batch.BootstrapServerList.Count);
    }

    [Fact]
    public void Kafka_values_have_growing_offsets_and_may_be_values_of_a_type()
    {
        var batch = Events.Kafka("orders", "one", "two");
        var typed = Events.Kafka("orders", TestJson.Default.Order, new Order("A-1", 1));

        Assert.Equal([("one", 0L), ("two", 1L)], batch.AllRecords.Select(record => (Encoding.UTF8.GetString(record.Value!.Value.Span), record.Offset!.Value)));
        Assert.Equal(new FakeClock().GetUtcNow(), batch.AllRecords.First().Timestamp);
        Assert.Equal("""{"id":"A-1","quantity":1}"""u8, typed.AllRecords.First().Value!.Value.Span);
    }

    [Fact]
    public void An_sns_notification_is_complete_and_the_same_in_every_run()
    {
        var record = Events.Sns("Hello").Records[0];
        var message = record.Sns!;

        Assert.Equal("aws:sns", record.EventSource);
        Assert.StartsWith("arn:aws:sns:eu-west-1:123456789012:orders:", record.EventSubscriptionArn, StringComparison.Ordinal);
        Assert.Equal(SnsMessageType.Notification, message.Type);
        Assert.Equal("arn:aws:sns:eu-west-1:123456789012:orders", message.TopicArn);
        Assert.True(Guid.TryParse(message.MessageId, out _));
        Assert.Equal("Hello", message.Message);
        Assert.Null(message.Subject);
        Assert.Equal(new FakeClock().GetUtcNow(), message.Timestamp);
        Assert.NotNull(message.Signature);
        Assert.StartsWith("https://sns.eu-west-1.amazonaws.com/", message.SigningCertUrl, StringComparison.Ordinal);
        Assert.StartsWith("https://sns.eu-west-1.amazonaws.com/", message.UnsubscribeUrl, StringComparison.Ordinal);
        Assert.Equal(Events.Sns("Hello").ToJson(), Events.Sns("Hello").ToJson());
        Assert.NotEqual(message.MessageId, Events.Sns("Bye").Records[0].Sns!.MessageId);
    }

    [Fact]
    public void An_sns_notification_says_what_the_test_says()
    {
        var options = new SnsMessageOptions
        {
            MessageId = "message-1",
            TopicName = "payments",
            Subject = "Paid",
            Attributes = new Dictionary<string, SnsMessageAttribute> { ["kind"] = new() { Type = "String", Value = "refund" } },
        };

        var message = Events.Sns(TestJson.Default.Order, new Order("A-1", 1), options).Records[0].Sns!;

        Assert.Equal("""{"id":"A-1","quantity":1}""", message.Message);
        Assert.Equal(("message-1", "Paid"), (message.MessageId, message.Subject));
        Assert.EndsWith(":payments", message.TopicArn, StringComparison.Ordinal);
        Assert.Equal("refund", message.MessageAttributes["kind"].Value);
    }

    [Fact]
    public void An_event_in_an_envelope_in_a_message_is_found()
    {
        var batch = Events.Sqs(Events.SnsEnvelope(Events.S3Put("photos", "in box/cat.png").ToJson(), new() { TopicName = "uploads" }));

        var delivered = batch.Open(S3Event.Serializer)[0];

        Assert.Equal("in box/cat.png", delivered.Event.Records[0].ObjectKey);
        Assert.EndsWith(":uploads", delivered.Notification!.TopicArn, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_event_reads_back_as_the_same_json()
    {
        var http = new HttpEventOptions
        {
            Route = "/orders/{id}", Body = "{}", Cookies = ["a=1"], Claims = [new("sub", "1")],
            StageVariables = new Dictionary<string, string> { ["stage"] = "test" },
        };

        AssertSame(Events.Sqs("a", "b").ToJson(), json => SqsEvent.Parse(json).ToJson());
        AssertSame(Events.SqsFifo(("g", "a")).ToJson(), json => SqsEvent.Parse(json).ToJson());
        AssertSame(Events.HttpApi("POST", "/orders/1?x=1", http).ToJson(), json => HttpApiRequest.Parse(json).ToJson());
        AssertSame(Events.FunctionUrl("GET", "/").ToJson(), json => HttpApiRequest.Parse(json).ToJson());
        AssertSame(Events.ApiGateway("POST", "/orders/1?x=1", http).ToJson(), json => ApiGatewayProxyRequest.Parse(json).ToJson());
        AssertSame(Events.Alb("POST", "/orders/1?x=1", http).ToJson(), json => AlbRequest.Parse(json).ToJson());
        AssertSame(Events.TokenAuthorizer("t").ToJson(), json => ApiGatewayTokenAuthorizerRequest.Parse(json).ToJson());
        AssertSame(Events.CognitoPreSignUp("ana@example.com").ToJson(), json => CognitoPreSignUpEvent.Parse(json).ToJson());
        AssertSame(Events.AppSync("Query.getOrder").ToJson(), json => AppSyncResolverRequest.Parse(json).ToJson());
        AssertSame(Events.S3Put("b", "k").ToJson(), json => S3Event.Parse(json).ToJson());
        AssertSame(Events.S3Test("b").ToJson(), json => S3Event.Parse(json).ToJson());
        AssertSame(Events.Kinesis("a", "b").ToJson(), json => KinesisStreamEvent.Parse(json).ToJson());
        AssertSame(Events.Kafka("orders", "a", "b").ToJson(), json => KafkaEvent.Parse(json).ToJson());
        AssertSame(Events.Sns("a", new() { Subject = "s" }).ToJson(), json => SnsEvent.Parse(json).ToJson());
        AssertSame(Events.SnsEnvelope("a"), json => SnsNotification.Parse(json).ToJson());
        AssertSame(Events.EventBridge("shop.orders", "OrderPlaced", LambdaKit.Events.Json.JsonValue.From(7)).ToJson(), json => EventBridgeEvent.Parse(json).ToJson());
        AssertSame(
            Events.EventBridge("aws.s3", S3ObjectCreated.DetailType, new S3ObjectCreated { RequestId = "r" }).ToJson(),
            json => EventBridgeEvent<S3ObjectCreated>.Parse(json).ToJson());
        AssertSame(Events.Schedule("2026-01-31T02:00Z").ToJson(), json => ScheduledEvent.Parse(json).ToJson());
        AssertSame(Events.DynamoDb(Events.DynamoDbModify(Placed, Changed), Events.DynamoDbExpire(Placed)).ToJson(), json => DynamoDbStreamEvent.Parse(json).ToJson());
    }

    private static void AssertSame(string json, Func<string, string> readAndWrite)
    {
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(readAndWrite(json))), json);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(json).RootElement.ValueKind);
    }
}
