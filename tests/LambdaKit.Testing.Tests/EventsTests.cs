using System.Text.Json;
using System.Text.Json.Nodes;
using LambdaKit.Events.Alb;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.AppSync;
using LambdaKit.Events.Cognito;
using LambdaKit.Events.DynamoDb;
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
