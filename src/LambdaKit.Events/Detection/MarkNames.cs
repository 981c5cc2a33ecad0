namespace LambdaKit.Events.Detection;

/// <summary>The fields that are looked for, part by part of a payload.</summary>
internal static class MarkNames
{
    /// <summary>The mark of a member of a part; <see cref="Mark.None"/> for one that tells nothing.</summary>
    public static Mark Find(PayloadPart part, ReadOnlySpan<byte> name) => part switch
    {
        PayloadPart.Payload => InPayload(name),
        PayloadPart.RequestContext => InRequestContext(name),
        PayloadPart.Record => InRecord(name),
        PayloadPart.Info => InInfo(name),
        PayloadPart.Details => InDetails(name),
        PayloadPart.Session => InSession(name),
        PayloadPart.Context => InContext(name),
        PayloadPart.Header => InHeader(name),
        PayloadPart.Directive => InDirective(name),
        PayloadPart.AwsLogs => InAwsLogs(name),
        _ => Mark.None,
    };

    private static Mark InPayload(ReadOnlySpan<byte> name) => name.Length switch
    {
        3 => name.SequenceEqual("bot"u8) ? Mark.Bot : Mark.None,
        4 => name.SequenceEqual("type"u8) ? Mark.Type
            : name.SequenceEqual("info"u8) ? Mark.Info
            : name.SequenceEqual("Step"u8) ? Mark.RotationStep
            : Mark.None,
        5 => name.SequenceEqual("Event"u8) ? Mark.S3Event
            : name.SequenceEqual("tasks"u8) ? Mark.Tasks
            : name.SequenceEqual("agent"u8) ? Mark.Agent
            : Mark.None,
        6 => name.SequenceEqual("window"u8) ? Mark.Window
            : name.SequenceEqual("method"u8) ? Mark.Method
            : name.SequenceEqual("source"u8) ? Mark.Source
            : name.SequenceEqual("Bucket"u8) ? Mark.S3TestBucket
            : name.SequenceEqual("region"u8) ? Mark.Region
            : name.SequenceEqual("header"u8) ? Mark.Header
            : Mark.None,
        7 => name.SequenceEqual("Records"u8) ? Mark.Records
            : name.SequenceEqual("records"u8) ? Mark.LowerRecords
            : name.SequenceEqual("version"u8) ? Mark.Version
            : name.SequenceEqual("Details"u8) ? Mark.Details
            : name.SequenceEqual("session"u8) ? Mark.Session
            : name.SequenceEqual("context"u8) ? Mark.Context
            : name.SequenceEqual("request"u8) ? Mark.Request
            : name.SequenceEqual("payload"u8) ? Mark.Payload
            : name.SequenceEqual("awslogs"u8) ? Mark.AwsLogs
            : Mark.None,
        8 => name.SequenceEqual("resource"u8) ? Mark.Resource
            : name.SequenceEqual("routeArn"u8) ? Mark.RouteArn
            : name.SequenceEqual("raw_path"u8) ? Mark.RawPathWithUnderscore
            : name.SequenceEqual("envelope"u8) ? Mark.Envelope
            : name.SequenceEqual("serverId"u8) ? Mark.ServerId
            : name.SequenceEqual("username"u8) ? Mark.UserName
            : name.SequenceEqual("protocol"u8) ? Mark.Protocol
            : name.SequenceEqual("typeName"u8) ? Mark.TypeName
            : name.SequenceEqual("alarmArn"u8) ? Mark.AlarmArn
            : name.SequenceEqual("describe"u8) ? Mark.Describe
            : name.SequenceEqual("fragment"u8) ? Mark.Fragment
            : name.SequenceEqual("SecretId"u8) ? Mark.SecretId
            : Mark.None,
        9 => name.SequenceEqual("methodArn"u8) ? Mark.MethodArn
            : name.SequenceEqual("streamArn"u8) ? Mark.StreamArn
            : name.SequenceEqual("arguments"u8) ? Mark.Arguments
            : name.SequenceEqual("fieldName"u8) ? Mark.FieldName
            : name.SequenceEqual("directive"u8) ? Mark.Directive
            : name.SequenceEqual("alarmData"u8) ? Mark.AlarmData
            : name.SequenceEqual("clickType"u8) ? Mark.ClickType
            : name.SequenceEqual("protocols"u8) ? Mark.Protocols
            : Mark.None,
        10 => name.SequenceEqual("httpMethod"u8) ? Mark.HttpMethod
            : name.SequenceEqual("deviceInfo"u8) ? Mark.DeviceInfo
            : name.SequenceEqual("dataObject"u8) ? Mark.DataObject
            : Mark.None,
        11 => name.SequenceEqual("eventSource"u8) ? Mark.BrokerSource
            : name.SequenceEqual("detail-type"u8) ? Mark.DetailType
            : name.SequenceEqual("userRequest"u8) ? Mark.UserRequest
            : name.SequenceEqual("actionGroup"u8) ? Mark.ActionGroup
            : name.SequenceEqual("RequestType"u8) ? Mark.RequestType
            : name.SequenceEqual("ResponseURL"u8) ? Mark.ResponseUrl
            : name.SequenceEqual("transformId"u8) ? Mark.TransformId
            : name.SequenceEqual("resultToken"u8) ? Mark.ResultToken
            : name.SequenceEqual("deviceEvent"u8) ? Mark.DeviceEvent
            : name.SequenceEqual("templateArn"u8) ? Mark.TemplateArn
            : Mark.None,
        12 => name.SequenceEqual("fileLocation"u8) ? Mark.FileLocation
            : name.SequenceEqual("invocationId"u8) ? Mark.InvocationId
            : name.SequenceEqual("sessionState"u8) ? Mark.SessionState
            : name.SequenceEqual("hookTypeName"u8) ? Mark.HookTypeName
            : name.SequenceEqual("DeploymentId"u8) ? Mark.DeploymentId
            : name.SequenceEqual("serialNumber"u8) ? Mark.SerialNumber
            : name.SequenceEqual("protocolData"u8) ? Mark.ProtocolData
            : Mark.None,
        13 => name.SequenceEqual("triggerSource"u8) ? Mark.TriggerSource
            : name.SequenceEqual("flowDirection"u8) ? Mark.FlowDirection
            : name.SequenceEqual("currentIntent"u8) ? Mark.CurrentIntent
            : name.SequenceEqual("widgetContext"u8) ? Mark.WidgetContext
            : name.SequenceEqual("invokingEvent"u8) ? Mark.InvokingEvent
            : name.SequenceEqual("certificateId"u8) ? Mark.CertificateId
            : Mark.None,
        14 => name.SequenceEqual("eventSourceARN"u8) ? Mark.RecordsArn
            : name.SequenceEqual("requestContext"u8) ? Mark.RequestContext
            : name.SequenceEqual("datasetRecords"u8) ? Mark.DatasetRecords
            : name.SequenceEqual("identityPoolId"u8) ? Mark.IdentityPoolId
            : name.SequenceEqual("requestPayload"u8) ? Mark.RequestPayload
            : name.SequenceEqual("applicationArn"u8) ? Mark.ApplicationArn
            : name.SequenceEqual("messageVersion"u8) ? Mark.MessageVersion
            : name.SequenceEqual("labelingJobArn"u8) ? Mark.LabelingJobArn
            : Mark.None,
        15 => name.SequenceEqual("serviceMetadata"u8) ? Mark.ServiceMetadata
            : name.SequenceEqual("protocolVersion"u8) ? Mark.ProtocolVersion
            : name.SequenceEqual("responseContext"u8) ? Mark.ResponseContext
            : Mark.None,
        16 => name.SequenceEqual("bootstrapServers"u8) ? Mark.BootstrapServers
            : name.SequenceEqual("CodePipeline.job"u8) ? Mark.CodePipelineJob
            : Mark.None,
        17 => name.SequenceEqual("LogicalResourceId"u8) ? Mark.LogicalResourceId
            : name.SequenceEqual("deliveryStreamArn"u8) ? Mark.DeliveryStreamArn
            : Mark.None,
        18 => name.SequenceEqual("authorizationToken"u8) ? Mark.AuthorizationToken
            : name.SequenceEqual("rmqMessagesByQueue"u8) ? Mark.RabbitMqMessages
            : name.SequenceEqual("ClientRequestToken"u8) ? Mark.ClientRequestToken
            : Mark.None,
        21 => name.SequenceEqual("actionInvocationPoint"u8) ? Mark.ActionInvocationPoint : Mark.None,
        23 => name.SequenceEqual("invocationSchemaVersion"u8) ? Mark.InvocationSchemaVersion : Mark.None,
        29 => name.SequenceEqual("LifecycleEventHookExecutionId"u8) ? Mark.LifecycleHookExecutionId : Mark.None,
        _ => Mark.None,
    };

    private static Mark InRequestContext(ReadOnlySpan<byte> name) => name.Length switch
    {
        3 => name.SequenceEqual("elb"u8) ? Mark.Elb : Mark.None,
        4 => name.SequenceEqual("http"u8) ? Mark.Http : Mark.None,
        8 => name.SequenceEqual("routeKey"u8) ? Mark.WebSocketRoute : Mark.None,
        9 => name.SequenceEqual("eventType"u8) ? Mark.WebSocketEventType
            : name.SequenceEqual("accountId"u8) ? Mark.AccountId
            : name.SequenceEqual("condition"u8) ? Mark.Condition
            : Mark.None,
        10 => name.SequenceEqual("domainName"u8) ? Mark.DomainName : Mark.None,
        11 => name.SequenceEqual("functionArn"u8) ? Mark.FunctionArn : Mark.None,
        12 => name.SequenceEqual("connectionId"u8) ? Mark.ConnectionId : Mark.None,
        14 => name.SequenceEqual("targetGroupArn"u8) ? Mark.TargetGroupArn : Mark.None,
        17 => name.SequenceEqual("serviceNetworkArn"u8) ? Mark.ServiceNetworkArn : Mark.None,
        _ => Mark.None,
    };

    private static Mark InRecord(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 => name.SequenceEqual("cf"u8) ? Mark.CloudFront
            : name.SequenceEqual("s3"u8) ? Mark.S3Entity
            : Mark.None,
        3 => name.SequenceEqual("Sns"u8) ? Mark.SnsMessage
            : name.SequenceEqual("ses"u8) ? Mark.SesMail
            : Mark.None,
        4 => name.SequenceEqual("info"u8) ? Mark.Info : Mark.None,
        7 => name.SequenceEqual("kinesis"u8) ? Mark.KinesisData : Mark.None,
        8 => name.SequenceEqual("dynamodb"u8) ? Mark.DynamoDbChange
            : name.SequenceEqual("typeName"u8) ? Mark.TypeName
            : Mark.None,
        9 => name.SequenceEqual("arguments"u8) ? Mark.Arguments
            : name.SequenceEqual("fieldName"u8) ? Mark.FieldName
            : Mark.None,
        10 => name.SequenceEqual("codecommit"u8) ? Mark.CodeCommitPush : Mark.None,
        11 => name.SequenceEqual("eventSource"u8) ? Mark.RecordSource
            : name.SequenceEqual("EventSource"u8) ? Mark.SnsRecordSource
            : Mark.None,
        13 => name.SequenceEqual("receiptHandle"u8) ? Mark.ReceiptHandle : Mark.None,
        27 => name.SequenceEqual("kinesisStreamRecordMetadata"u8) ? Mark.StreamMetadata : Mark.None,
        28 => name.SequenceEqual("lambdaDeliveryRecordMetadata"u8) ? Mark.DeliveryMetadata : Mark.None,
        29 => name.SequenceEqual("kinesisFirehoseRecordMetadata"u8) ? Mark.FirehoseMetadata : Mark.None,
        _ => Mark.None,
    };

    private static Mark InInfo(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("fieldName"u8) ? Mark.InfoFieldName
        : name.SequenceEqual("channel"u8) ? Mark.InfoChannel
        : name.SequenceEqual("channelNamespace"u8) ? Mark.InfoChannelNamespace
        : Mark.None;

    private static Mark InDetails(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("ContactData"u8) ? Mark.ContactData
        : Mark.None;

    private static Mark InSession(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("application"u8) ? Mark.SessionApplication
        : Mark.None;

    private static Mark InContext(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("System"u8) ? Mark.ContextSystem
        : Mark.None;

    private static Mark InHeader(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("namespace"u8) ? Mark.HeaderNamespace
        : Mark.None;

    private static Mark InDirective(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("header"u8) ? Mark.Header
        : Mark.None;

    private static Mark InAwsLogs(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("data"u8) ? Mark.AwsLogsData
        : Mark.None;
}
