using System.IO.Compression;
using System.Text;
using LambdaKit.EndToEndTests.AllBases;

namespace LambdaKit.EndToEndTests.Functions;

/// <summary>What the functions of tests/LambdaKit.EndToEndTests.AllBases are sent, in this order, and what they make of it.</summary>
internal static class BaseCalls
{
    private const string Order = """{"id":"A-1","quantity":2}""";
    private const string AllDone = """{"batchItemFailures":[]}""";
    private const string Got = "Got A-1";

    public static IReadOnlyList<BaseCall> All { get; } =
    [
        new(nameof(LambdaFunction), Order, """{"id":"A-1","quantity":4}"""),
        new(nameof(LambdaEventFunction), Order, "", Got),
        new(nameof(LambdaRawFunction), "[1, 2]", "[1, 2]"),
        new(nameof(LambdaStreamFunction), Order, "streamed A-1"),

        new(nameof(HttpFunction), Http("POST", "/orders", Order), "\"statusCode\":201"),
        new(nameof(HttpFunction), Http("POST", "/orders", """{"id":null,"quantity":0}"""), "\"statusCode\":400"),
        new(nameof(HttpFunction), Http("GET", "/orders/A-7", body: null), "\\\"id\\\":\\\"A-7\\\""),
        new(nameof(HttpFunction), Http("DELETE", "/orders/A-7", body: null), "\"statusCode\":405"),
        new(nameof(WebSocketFunction), $$"""{"requestContext":{"routeKey":"order","eventType":"MESSAGE","connectionId":"c-1","domainName":"d","stage":"prod"},"body":{{Text(Order)}},"isBase64Encoded":false}""", "c-1 orders A-1"),
        new(nameof(TokenAuthorizerFunction), """{"type":"TOKEN","authorizationToken":"Bearer example","methodArn":"arn:aws:execute-api:eu-west-1:123456789012:a1b2c3/prod/GET/orders"}""", "\"principalId\":\"user-1\""),
        new(nameof(RequestAuthorizerFunction), """{"type":"REQUEST","methodArn":"arn:aws:execute-api:eu-west-1:123456789012:a1b2c3/prod/GET/orders","path":"/orders","httpMethod":"GET","requestContext":{}}""", "\"principalId\":\"user-1\""),
        new(nameof(HttpApiAuthorizerFunction), """{"version":"2.0","type":"REQUEST","routeArn":"arn:aws:execute-api:eu-west-1:123456789012:a1b2c3/prod/GET/orders","routeKey":"GET /orders","rawPath":"/orders","requestContext":{"http":{"method":"GET"}}}""", "\"isAuthorized\":true"),

        new(nameof(SqsFunction), $$"""{"Records":[{"eventSource":"aws:sqs","messageId":"1","body":{{Text(Order)}}},{"eventSource":"aws:sqs","messageId":"2","body":"{\"id\":\"A-2\",\"quantity\":0}"},{"eventSource":"aws:sqs","messageId":"3","body":"no JSON"}]}""",
            """{"batchItemFailures":[{"itemIdentifier":"2"},{"itemIdentifier":"3"}]}""", Got),
        new(nameof(KinesisFunction), $$"""{"Records":[{{KinesisRecord}}]}""", AllDone, Got),
        new(nameof(KinesisWindowFunction), Window(KinesisRecord, isFinal: false), "\"state\":{\"id\":\"all\",\"quantity\":5}"),
        new(nameof(KinesisWindowFunction), Window(KinesisRecord, isFinal: true), AllDone, "Got 5"),
        new(nameof(DynamoDbStreamFunction), $$"""{"Records":[{{DynamoDbRecord}}]}""", AllDone, Got),
        new(nameof(DynamoDbWindowFunction), Window(DynamoDbRecord, isFinal: false), "\"state\":{\"id\":\"all\",\"quantity\":5}"),
        new(nameof(DynamoDbWindowFunction), Window(DynamoDbRecord, isFinal: true), AllDone, "Got 5"),
        new(nameof(KafkaFunction), $$"""{"eventSource":"aws:kafka","records":{"orders-0":[{"topic":"orders","partition":0,"offset":1,"key":"{{Base64("key ")}}","value":"{{Base64(Order)}}","headers":[]}]} }""", AllDone, "Got key A-1"),
        new(nameof(MqFunction), $$"""{"eventSource":"aws:amq","messages":[{"messageID":"1","data":"{{Base64(Order)}}"}]}""", "", Got),
        new(nameof(DocumentDbFunction), $$$"""{"eventSource":"aws:docdb","events":[{"event":{"operationType":"insert","fullDocument":{{{Order}}}}}]}""", "", Got),
        new(nameof(SnsFunction), $$"""{"Records":[{"EventSource":"aws:sns","Sns":{"MessageId":"1","Message":{{Text(Order)}} } }]}""", "", Got),
        new(nameof(S3Function), """{"Records":[{"eventSource":"aws:s3","eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"photos"},"object":{"key":"my+cat.png"}}}]}""", "", "Got my cat.png"),
        new(nameof(SesFunction), """{"Records":[{"eventSource":"aws:ses","ses":{"mail":{"source":"ana@example.com","messageId":"1"}}}]}""", """{"disposition":"STOP_RULE"}"""),

        new(nameof(FirehoseFunction), $$"""{"invocationId":"1","deliveryStreamArn":"arn","records":[{"recordId":"1","data":"{{Base64("ab")}}"}]}""", $$"""{"records":[{"recordId":"1","result":"Ok","data":"{{Base64("abab")}}"}]}"""),
        new(nameof(CloudWatchLogsFunction), LogBatch("""{"messageType":"DATA_MESSAGE","logGroup":"g","logStream":"s","logEvents":[{"id":"1","timestamp":1,"message":"A-1"}]}"""), "", Got),
        new(nameof(KinesisAnalyticsFunction), """{"invocationId":"1","applicationArn":"arn","records":[{"recordId":"1","data":""}]}""", "\"result\":\"Dropped\""),
        new(nameof(KinesisAnalyticsOutputFunction), """{"invocationId":"1","applicationArn":"arn","records":[{"recordId":"1","lambdaDeliveryRecordMetadata":{"retryHint":1},"data":"YQ=="}]}""", "\"result\":\"Ok\""),
        new(nameof(S3BatchFunction), """{"invocationSchemaVersion":"1.0","invocationId":"1","job":{"id":"1"},"tasks":[{"taskId":"1","s3Key":"cat.png"},{"taskId":"2","s3Key":"dog.png"}]}""", "\"resultCode\":\"PermanentFailure\""),
        new(nameof(S3ObjectLambdaFunction), """{"xAmzRequestId":"1","headObjectContext":{"inputS3Url":"https://example.com"}}""", "\"statusCode\":404"),

        new(nameof(EventBridgeFunction), BusEvent("shop.orders", "OrderPlaced"), "", Got),
        new(nameof(EventBridgeRouterFunction), BusEvent("shop.orders", "OrderPlaced"), "", Got),
        new(nameof(ScheduledFunction), """{"version":"0","id":"1","detail-type":"Scheduled Event","source":"aws.events","time":"2026-01-31T02:00:00Z","resources":[],"detail":{}}""", "", "Got 2"),
        new(nameof(StepFunctionsTaskFunction), Order, """{"id":"A-1","quantity":4}"""),
        new(nameof(StepFunctionsCallbackFunction), $$"""{"TaskToken":" token","Input":{{Order}}}""", "", "Got A-1 token"),
        new(nameof(CustomResourceFunction), $$"""{"RequestType":"Create","ServiceToken":"arn","ResponseURL":"https://responses.example/presigned","StackId":"stack","RequestId":"1","ResourceType":"Custom::Order","LogicalResourceId":"Order","ResourceProperties":{{Order}}}""",
            "", """CloudFormation gets {"Status":"SUCCESS","PhysicalResourceId":"order-A-1","""),
        new(nameof(SecretRotationFunction), """{"Step":"setSecret","SecretId":"arn","ClientRequestToken":"v-2"}""", "", "Got set"),
        new(nameof(ConfigRuleFunction), $$"""{"version":"1.0","invokingEvent":{{Text("""{"messageType":"ConfigurationItemChangeNotification","configurationItem":{"resourceType":"AWS::S3::Bucket","resourceId":"photos"}}""")}},"resultToken":"token","configRuleName":"tagged"}""", "", "Got NON_COMPLIANT"),
        new(nameof(CodePipelineJobFunction), """{"CodePipeline.job":{"id":"job-1","data":{"actionConfiguration":{"configuration":{"UserParameters":"A-1"}}}}}""", "", "Got job-1: tested A-1"),
        new(nameof(LexV2Function), """{"messageVersion":"1.0","invocationSource":"DialogCodeHook","bot":{"id":"1"},"sessionState":{"intent":{"name":"Order","slots":{}}}}""", "\"slotToElicit\":\"Size\""),
        new(nameof(ConnectFunction), """{"Name":"ContactFlowEvent","Details":{"ContactData":{"ContactId":"contact-1"},"Parameters":{}}}""", """{"contact":"contact-1"}"""),
        new(nameof(AlexaSkillFunction), """{"version":"1.0","session":{"new":true,"application":{"applicationId":"1"}},"context":{"System":{}},"request":{"type":"LaunchRequest","requestId":"1"}}""", "Which tea would you like?"),
        new(nameof(BedrockAgentFunction), """{"messageVersion":"1.0","agent":{"name":"orders"},"actionGroup":"Orders","function":"find_order","parameters":[{"name":"id","type":"string","value":"A-1"}]}""", "Order A-1 was sent."),

        new(nameof(AppSyncResolverFunction), $$$$"""{"arguments":{{{{Order}}}},"source":null,"info":{"fieldName":"order","parentTypeName":"Query","variables":{}}}""", """{"id":"A-1","quantity":7}"""),
        new(nameof(AppSyncBatchResolverFunction), """[{"arguments":{},"source":{"id":"A-1"},"info":{"fieldName":"order","parentTypeName":"Customer"}},{"arguments":{},"source":{"id":"A-2"},"info":{"fieldName":"order","parentTypeName":"Customer"}}]""", """{"id":"A-2","quantity":7}"""),
        new(nameof(AppSyncEventsFunction), $$$"""{"info":{"channel":{"path":"/orders/new","segments":["orders","new"]},"channelNamespace":{"name":"orders"},"operation":"PUBLISH"},"events":[{"id":"1","payload":{{{Order}}}}]}""", """{"id":"A-1","quantity":7}"""),
        new(nameof(AppSyncAuthorizerFunction), """{"authorizationToken":"example","requestContext":{"apiId":"1","accountId":"123456789012","requestId":"1"}}""", "\"isAuthorized\":true"),

        new(nameof(CognitoPreSignUpFunction), Trigger("PreSignUp_SignUp"), "\"autoConfirmUser\":true"),
        new(nameof(CognitoPostConfirmationFunction), Trigger("PostConfirmation_ConfirmSignUp"), "\"userName\":\"ana\"", "Got ana"),
        new(nameof(CognitoPreAuthenticationFunction), Trigger("PreAuthentication_Authentication"), "\"userName\":\"ana\"", "Got ana"),
        new(nameof(CognitoPostAuthenticationFunction), Trigger("PostAuthentication_Authentication"), "\"userName\":\"ana\"", "Got ana"),
        new(nameof(CognitoDefineAuthChallengeFunction), Trigger("DefineAuthChallenge_Authentication"), "\"issueTokens\":true"),
        new(nameof(CognitoCreateAuthChallengeFunction), Trigger("CreateAuthChallenge_Authentication"), "\"challengeMetadata\":\"RIDDLE\""),
        new(nameof(CognitoVerifyAuthChallengeFunction), Trigger("VerifyAuthChallengeResponse_Authentication", ",\"challengeAnswer\":\"a map\""), "\"answerCorrect\":true"),
        new(nameof(CognitoPreTokenGenerationFunction), Trigger("TokenGeneration_Authentication", version: "2"), "\"scopesToAdd\":[\"orders/read\"]"),
        new(nameof(CognitoPreTokenGenerationV1Function), Trigger("TokenGeneration_Authentication"), "\"claimsToSuppress\":[\"email\"]"),
        new(nameof(CognitoUserMigrationFunction), Trigger("UserMigration_Authentication"), "\"finalUserStatus\":\"CONFIRMED\""),
        new(nameof(CognitoCustomMessageFunction), Trigger("CustomMessage_SignUp"), "\"emailSubject\":\"Welcome\""),
        new(nameof(CognitoCustomEmailSenderFunction), Trigger("CustomEmailSender_SignUp"), "\"userName\":\"ana\"", "Got ana"),
        new(nameof(CognitoCustomSmsSenderFunction), Trigger("CustomSMSSender_SignUp"), "\"userName\":\"ana\"", "Got ana"),
        new(nameof(CognitoInboundFederationFunction), Trigger("InboundFederation_ExternalProvider"), "\"locale\":\"de-CH\""),

        new(nameof(MiddlewareFunction), """{"warmup":true}""", ""),
        new(nameof(MiddlewareFunction), Order, """{"id":"A-1","quantity":1}""", "\"CloudWatchMetrics\""),
        new(nameof(MiddlewareFunction), Order, """{"id":"A-1","quantity":1}"""),
        new(nameof(MiddlewareFunction), """{"id":"A-2","quantity":2}""", """{"id":"A-2","quantity":2}""", "Got A-2"),
        new(nameof(MiddlewareFunction), """{"id":"A-3","quantity":0}""", """{"id":"unknown","quantity":0}"""),
    ];

    private static string KinesisRecord => $$"""{"eventSource":"aws:kinesis","eventID":"shardId-0:1","kinesis":{"sequenceNumber":"1","partitionKey":"k","data":"{{Base64(Order)}}"} }""";

    private static string DynamoDbRecord => """{"eventSource":"aws:dynamodb","eventName":"INSERT","dynamodb":{"SequenceNumber":"1","Keys":{"id":{"S":"A-1"}},"NewImage":{"id":{"S":"A-1"},"quantity":{"N":"2"}}}}""";

    private static string Window(string record, bool isFinal) =>
        $$"""{"Records":[{{record}}],"window":{"start":"2026-01-31T02:00:00Z","end":"2026-01-31T02:01:00Z"},"state":{"id":"all","quantity":3},"shardId":"0","isFinalInvokeForWindow":{{(isFinal ? "true" : "false")}},"isWindowTerminatedEarly":false}""";

    private static string Http(string method, string path, string? body) =>
        $$$"""{"version":"2.0","routeKey":"$default","rawPath":"{{{path}}}","headers":{"content-type":"application/json"},"requestContext":{"http":{"method":"{{{method}}}","path":"{{{path}}}"}},"body":{{{(body is null ? "null" : Text(body))}}}}""";

    private static string BusEvent(string source, string detailType) =>
        $$"""{"version":"0","id":"1","detail-type":"{{detailType}}","source":"{{source}}","time":"2026-01-31T02:00:00Z","resources":[],"detail":{{Order}}}""";

    private static string Trigger(string source, string request = "", string version = "1") =>
        $$$$"""{"version":"{{{{version}}}}","triggerSource":"{{{{source}}}}","region":"eu-west-1","userPoolId":"eu-west-1_Abc123","userName":"ana","callerContext":{"clientId":"1"},"request":{"userAttributes":{"email":"ana@example.com"}{{{{request}}}}},"response":{}}""";

    private static string LogBatch(string batch)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(batch));
        return $$$"""{"awslogs":{"data":"{{{Convert.ToBase64String(compressed.GetBuffer(), 0, (int)compressed.Length)}}}"}}""";
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string Text(string json) => $"\"{json.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
