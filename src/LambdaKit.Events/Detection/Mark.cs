namespace LambdaKit.Events.Detection;

/// <summary>A field, or what one says, by which sources are told apart.</summary>
internal enum Mark
{
    None,

    /// <summary>In the payload: <c>Records</c>.</summary>
    Records,

    /// <summary>In the payload: <c>records</c>.</summary>
    LowerRecords,

    /// <summary>In the payload: <c>eventSourceARN</c>.</summary>
    RecordsArn,

    /// <summary>In the payload: <c>window</c>.</summary>
    Window,

    /// <summary>In the payload: <c>requestContext</c>.</summary>
    RequestContext,

    /// <summary>In the payload: <c>httpMethod</c>.</summary>
    HttpMethod,

    /// <summary>In the payload: <c>resource</c>.</summary>
    Resource,

    /// <summary>In the payload: <c>version</c>.</summary>
    Version,

    /// <summary>In the payload: <c>type</c>.</summary>
    Type,

    /// <summary>In the payload: <c>methodArn</c>.</summary>
    MethodArn,

    /// <summary>In the payload: <c>routeArn</c>.</summary>
    RouteArn,

    /// <summary>In the payload: <c>authorizationToken</c>.</summary>
    AuthorizationToken,

    /// <summary>In the payload: <c>raw_path</c>.</summary>
    RawPathWithUnderscore,

    /// <summary>In the payload: <c>method</c>.</summary>
    Method,

    /// <summary>In the payload: <c>eventSource</c>.</summary>
    BrokerSource,

    /// <summary>In the payload: <c>bootstrapServers</c>.</summary>
    BootstrapServers,

    /// <summary>In the payload: <c>rmqMessagesByQueue</c>.</summary>
    RabbitMqMessages,

    /// <summary>In the payload: <c>detail-type</c>.</summary>
    DetailType,

    /// <summary>In the payload: <c>source</c>.</summary>
    Source,

    /// <summary>In the payload: <c>triggerSource</c>.</summary>
    TriggerSource,

    /// <summary>In the payload: <c>datasetRecords</c>.</summary>
    DatasetRecords,

    /// <summary>In the payload: <c>identityPoolId</c>.</summary>
    IdentityPoolId,

    /// <summary>In the payload: <c>Event</c>.</summary>
    S3Event,

    /// <summary>In the payload: <c>Bucket</c>.</summary>
    S3TestBucket,

    /// <summary>In the payload: <c>tasks</c>.</summary>
    Tasks,

    /// <summary>In the payload: <c>invocationSchemaVersion</c>.</summary>
    InvocationSchemaVersion,

    /// <summary>In the payload: <c>userRequest</c>.</summary>
    UserRequest,

    /// <summary>In the payload: <c>protocolVersion</c>.</summary>
    ProtocolVersion,

    /// <summary>In the payload: <c>flowDirection</c>.</summary>
    FlowDirection,

    /// <summary>In the payload: <c>envelope</c>.</summary>
    Envelope,

    /// <summary>In the payload: <c>serverId</c>.</summary>
    ServerId,

    /// <summary>In the payload: <c>username</c>.</summary>
    UserName,

    /// <summary>In the payload: <c>protocol</c>.</summary>
    Protocol,

    /// <summary>In the payload: <c>serviceMetadata</c>.</summary>
    ServiceMetadata,

    /// <summary>In the payload: <c>fileLocation</c>.</summary>
    FileLocation,

    /// <summary>In the payload: <c>requestPayload</c>.</summary>
    RequestPayload,

    /// <summary>In the payload: <c>responseContext</c>.</summary>
    ResponseContext,

    /// <summary>In the payload: <c>invocationId</c>.</summary>
    InvocationId,

    /// <summary>In the payload: <c>deliveryStreamArn</c>.</summary>
    DeliveryStreamArn,

    /// <summary>In the payload: <c>region</c>.</summary>
    Region,

    /// <summary>In the payload: <c>applicationArn</c>.</summary>
    ApplicationArn,

    /// <summary>In the payload: <c>streamArn</c>.</summary>
    StreamArn,

    /// <summary>In the payload: <c>info</c>.</summary>
    Info,

    /// <summary>In the payload: <c>arguments</c>.</summary>
    Arguments,

    /// <summary>In the payload: <c>typeName</c>.</summary>
    TypeName,

    /// <summary>In the payload: <c>fieldName</c>.</summary>
    FieldName,

    /// <summary>In the payload: <c>Details</c>.</summary>
    Details,

    /// <summary>In the payload: <c>messageVersion</c>.</summary>
    MessageVersion,

    /// <summary>In the payload: <c>bot</c>.</summary>
    Bot,

    /// <summary>In the payload: <c>currentIntent</c>.</summary>
    CurrentIntent,

    /// <summary>In the payload: <c>sessionState</c>.</summary>
    SessionState,

    /// <summary>In the payload: <c>agent</c>.</summary>
    Agent,

    /// <summary>In the payload: <c>actionGroup</c>.</summary>
    ActionGroup,

    /// <summary>In the payload: <c>session</c>.</summary>
    Session,

    /// <summary>In the payload: <c>context</c>.</summary>
    Context,

    /// <summary>In the payload: <c>request</c>.</summary>
    Request,

    /// <summary>In the payload: <c>header</c>.</summary>
    Header,

    /// <summary>In the payload: <c>directive</c>.</summary>
    Directive,

    /// <summary>In the payload: <c>payload</c>.</summary>
    Payload,

    /// <summary>In the payload: <c>awslogs</c>.</summary>
    AwsLogs,

    /// <summary>In the payload: <c>alarmArn</c>.</summary>
    AlarmArn,

    /// <summary>In the payload: <c>alarmData</c>.</summary>
    AlarmData,

    /// <summary>In the payload: <c>widgetContext</c>.</summary>
    WidgetContext,

    /// <summary>In the payload: <c>describe</c>.</summary>
    Describe,

    /// <summary>In the payload: <c>RequestType</c>.</summary>
    RequestType,

    /// <summary>In the payload: <c>ResponseURL</c>.</summary>
    ResponseUrl,

    /// <summary>In the payload: <c>LogicalResourceId</c>.</summary>
    LogicalResourceId,

    /// <summary>In the payload: <c>transformId</c>.</summary>
    TransformId,

    /// <summary>In the payload: <c>fragment</c>.</summary>
    Fragment,

    /// <summary>In the payload: <c>actionInvocationPoint</c>.</summary>
    ActionInvocationPoint,

    /// <summary>In the payload: <c>hookTypeName</c>.</summary>
    HookTypeName,

    /// <summary>In the payload: <c>DeploymentId</c>.</summary>
    DeploymentId,

    /// <summary>In the payload: <c>LifecycleEventHookExecutionId</c>.</summary>
    LifecycleHookExecutionId,

    /// <summary>In the payload: <c>CodePipeline.job</c>.</summary>
    CodePipelineJob,

    /// <summary>In the payload: <c>invokingEvent</c>.</summary>
    InvokingEvent,

    /// <summary>In the payload: <c>resultToken</c>.</summary>
    ResultToken,

    /// <summary>In the payload: <c>serialNumber</c>.</summary>
    SerialNumber,

    /// <summary>In the payload: <c>clickType</c>.</summary>
    ClickType,

    /// <summary>In the payload: <c>deviceEvent</c>.</summary>
    DeviceEvent,

    /// <summary>In the payload: <c>deviceInfo</c>.</summary>
    DeviceInfo,

    /// <summary>In the payload: <c>protocolData</c>.</summary>
    ProtocolData,

    /// <summary>In the payload: <c>protocols</c>.</summary>
    Protocols,

    /// <summary>In the payload: <c>templateArn</c>.</summary>
    TemplateArn,

    /// <summary>In the payload: <c>certificateId</c>.</summary>
    CertificateId,

    /// <summary>In the payload: <c>labelingJobArn</c>.</summary>
    LabelingJobArn,

    /// <summary>In the payload: <c>dataObject</c>.</summary>
    DataObject,

    /// <summary>In the payload: <c>Step</c>.</summary>
    RotationStep,

    /// <summary>In the payload: <c>SecretId</c>.</summary>
    SecretId,

    /// <summary>In the payload: <c>ClientRequestToken</c>.</summary>
    ClientRequestToken,

    /// <summary>In <c>requestContext</c>: <c>http</c>.</summary>
    Http,

    /// <summary>In <c>requestContext</c>: <c>domainName</c>.</summary>
    DomainName,

    /// <summary>In <c>requestContext</c>: <c>elb</c>.</summary>
    Elb,

    /// <summary>In <c>requestContext</c>: <c>connectionId</c>.</summary>
    ConnectionId,

    /// <summary>In <c>requestContext</c>: <c>eventType</c>.</summary>
    WebSocketEventType,

    /// <summary>In <c>requestContext</c>: <c>routeKey</c>.</summary>
    WebSocketRoute,

    /// <summary>In <c>requestContext</c>: <c>serviceNetworkArn</c>.</summary>
    ServiceNetworkArn,

    /// <summary>In <c>requestContext</c>: <c>targetGroupArn</c>.</summary>
    TargetGroupArn,

    /// <summary>In <c>requestContext</c>: <c>accountId</c>.</summary>
    AccountId,

    /// <summary>In <c>requestContext</c>: <c>condition</c>.</summary>
    Condition,

    /// <summary>In <c>requestContext</c>: <c>functionArn</c>.</summary>
    FunctionArn,

    /// <summary>In the first record: <c>eventSource</c>.</summary>
    RecordSource,

    /// <summary>In the first record: <c>EventSource</c>.</summary>
    SnsRecordSource,

    /// <summary>In the first record: <c>cf</c>.</summary>
    CloudFront,

    /// <summary>In the first record: <c>dynamodb</c>.</summary>
    DynamoDbChange,

    /// <summary>In the first record: <c>kinesis</c>.</summary>
    KinesisData,

    /// <summary>In the first record: <c>s3</c>.</summary>
    S3Entity,

    /// <summary>In the first record: <c>Sns</c>.</summary>
    SnsMessage,

    /// <summary>In the first record: <c>ses</c>.</summary>
    SesMail,

    /// <summary>In the first record: <c>codecommit</c>.</summary>
    CodeCommitPush,

    /// <summary>In the first record: <c>receiptHandle</c>.</summary>
    ReceiptHandle,

    /// <summary>In the first record: <c>lambdaDeliveryRecordMetadata</c>.</summary>
    DeliveryMetadata,

    /// <summary>In the first record: <c>kinesisStreamRecordMetadata</c>.</summary>
    StreamMetadata,

    /// <summary>In the first record: <c>kinesisFirehoseRecordMetadata</c>.</summary>
    FirehoseMetadata,

    /// <summary>In <c>info</c>: <c>fieldName</c>.</summary>
    InfoFieldName,

    /// <summary>In <c>info</c>: <c>channel</c>.</summary>
    InfoChannel,

    /// <summary>In <c>info</c>: <c>channelNamespace</c>.</summary>
    InfoChannelNamespace,

    /// <summary>In <c>Details</c>: <c>ContactData</c>.</summary>
    ContactData,

    /// <summary>In <c>session</c>: <c>application</c>.</summary>
    SessionApplication,

    /// <summary>In <c>context</c>: <c>System</c>.</summary>
    ContextSystem,

    /// <summary>In <c>header</c>: <c>namespace</c>.</summary>
    HeaderNamespace,

    /// <summary>In <c>awslogs</c>: <c>data</c>.</summary>
    AwsLogsData,

    /// <summary><c>type</c> is <c>TOKEN</c>.</summary>
    TypeIsToken,

    /// <summary><c>type</c> is <c>REQUEST</c>.</summary>
    TypeIsRequest,

    /// <summary><c>version</c> is <c>1.0</c>.</summary>
    VersionIs10,

    /// <summary><c>version</c> is <c>2</c>.</summary>
    VersionIs2,

    /// <summary><c>version</c> is <c>3</c>.</summary>
    VersionIs3,

    /// <summary><c>Event</c> is <c>s3:TestEvent</c>.</summary>
    EventIsS3Test,

    /// <summary><c>detail-type</c> is <c>Scheduled Event</c>.</summary>
    ScheduledDetail,

    /// <summary><c>detail-type</c> begins with <c>CloudWatch Alarm</c>.</summary>
    AlarmDetail,

    /// <summary><c>detail-type</c> ends with <c>via CloudTrail</c>.</summary>
    CloudTrailDetail,

    /// <summary><c>describe</c> is <c>true</c>.</summary>
    DescribeIsTrue,

    /// <summary><c>requestContext.accountId</c> is <c>anonymous</c>.</summary>
    FunctionUrlAccount,

    /// <summary><c>requestContext.domainName</c> holds <c>.lambda-url.</c>.</summary>
    FunctionUrlDomain,

    /// <summary><c>header.namespace</c> begins with <c>Alexa</c>.</summary>
    AlexaNamespace,

    /// <summary><c>records</c> is a list.</summary>
    RecordsIsArray,

    /// <summary><c>records</c> is an object.</summary>
    RecordsIsObject,
}
