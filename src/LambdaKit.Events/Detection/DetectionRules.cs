namespace LambdaKit.Events.Detection;

/// <summary>Which marks make which source: group by group, within a group the first rule that holds.</summary>
internal static class DetectionRules
{
    public static EventSource Decide(PayloadMarks marks)
    {
        if (marks.IsList)
            return DecideList(marks);

        var source = DecideRecords(marks);
        if (source == EventSource.Unknown)
            source = DecideEventBridge(marks);
        if (source == EventSource.Unknown)
            source = DecideHttp(marks);
        if (source == EventSource.Unknown)
            source = DecideUser(marks);
        return source == EventSource.Unknown ? DecideOperations(marks) : source;
    }

    /// <summary>A payload that is a list itself.</summary>
    private static EventSource DecideList(PayloadMarks marks)
    {
        if (IsAppSync(marks))
            return EventSource.AppSyncBatch;
        if (marks.Record is EventSource.Sqs or EventSource.DynamoDbStream or EventSource.KinesisStream or EventSource.Kafka or EventSource.ActiveMq or EventSource.RabbitMq)
            return EventSource.Pipes;
        return EventSource.Unknown;
    }

    /// <summary>Batches.</summary>
    private static EventSource DecideRecords(PayloadMarks marks)
    {
        if (marks.Has(Mark.Records))
        {
            var record = OfRecord(marks);
            if (record == EventSource.DynamoDbStream)
                return marks.Has(Mark.Window) ? EventSource.DynamoDbTimeWindow : EventSource.DynamoDbStream;
            if (record == EventSource.KinesisStream)
                return marks.Has(Mark.Window) ? EventSource.KinesisTimeWindow : EventSource.KinesisStream;
            if (record is EventSource.Sqs or EventSource.Sns or EventSource.S3 or EventSource.Ses or EventSource.CodeCommit)
                return record;
            if (marks.Has(Mark.CloudFront))
                return EventSource.CloudFront;
        }

        if (marks.Has(Mark.EventIsS3Test, Mark.S3TestBucket))
            return EventSource.S3TestEvent;
        if (marks.Broker is EventSource.Kafka or EventSource.ActiveMq or EventSource.RabbitMq or EventSource.DocumentDb)
            return marks.Broker;
        if (marks.Has(Mark.BootstrapServers, Mark.RecordsIsObject))
            return EventSource.Kafka;
        if (marks.Has(Mark.RabbitMqMessages))
            return EventSource.RabbitMq;

        if (marks.Has(Mark.InvocationId, Mark.RecordsIsArray, Mark.ApplicationArn))
        {
            var isInput = marks.Has(Mark.StreamArn) || marks.HasAny(Mark.StreamMetadata, Mark.FirehoseMetadata);
            return isInput && !marks.Has(Mark.DeliveryMetadata) ? EventSource.KinesisAnalyticsInput : EventSource.KinesisAnalyticsOutput;
        }

        if (marks.Has(Mark.InvocationId, Mark.RecordsIsArray) && marks.HasAny(Mark.DeliveryStreamArn, Mark.Region))
            return EventSource.KinesisFirehose;
        if (marks.Has(Mark.InvocationSchemaVersion, Mark.Tasks))
            return EventSource.S3Batch;
        return EventSource.Unknown;
    }

    /// <summary>Events of EventBridge: by the entry of CloudTrail that any service may have, then by the service.</summary>
    private static EventSource DecideEventBridge(PayloadMarks marks)
    {
        if (!marks.Has(Mark.DetailType, Mark.Source))
            return EventSource.Unknown;
        if (marks.Has(Mark.CloudTrailDetail))
            return EventSource.EventBridgeCloudTrail;

        return marks.Service switch
        {
            EventSource.Scheduled or EventSource.EventBridgeScheduler when !marks.Has(Mark.ScheduledDetail) => EventSource.EventBridge,
            EventSource.EventBridgeCloudWatchAlarm when !marks.Has(Mark.AlarmDetail) => EventSource.EventBridge,
            _ => marks.Service,
        };
    }

    /// <summary>Requests of HTTP, and questions about them.</summary>
    private static EventSource DecideHttp(PayloadMarks marks)
    {
        if (marks.Has(Mark.TypeIsToken, Mark.MethodArn))
            return EventSource.ApiGatewayTokenAuthorizer;
        if (marks.Has(Mark.TypeIsRequest, Mark.RouteArn))
            return EventSource.HttpApiAuthorizer;
        if (marks.Has(Mark.TypeIsRequest, Mark.MethodArn))
            return marks.Has(Mark.VersionIs10) ? EventSource.HttpApiAuthorizerV1 : EventSource.ApiGatewayRequestAuthorizer;
        if (marks.Has(Mark.AuthorizationToken, Mark.RequestContext))
            return EventSource.AppSyncAuthorizer;

        if (marks.Has(Mark.Elb))
            return EventSource.Alb;
        if (marks.HasAny(Mark.ServiceNetworkArn, Mark.TargetGroupArn))
            return EventSource.VpcLattice;
        if (marks.Has(Mark.RawPathWithUnderscore, Mark.Method))
            return EventSource.VpcLatticeV1;
        if (marks.Has(Mark.Http))
            return marks.HasAny(Mark.FunctionUrlDomain, Mark.FunctionUrlAccount) ? EventSource.FunctionUrl : EventSource.HttpApi;
        if (marks.Has(Mark.ConnectionId) && marks.HasAny(Mark.WebSocketEventType, Mark.WebSocketRoute))
            return EventSource.ApiGatewayWebSocket;
        if (marks.Has(Mark.HttpMethod, Mark.RequestContext) || marks.Has(Mark.HttpMethod, Mark.Resource))
            return marks.Has(Mark.VersionIs10) ? EventSource.HttpApiV1 : EventSource.ApiGatewayRest;

        if (marks.Has(Mark.Condition, Mark.FunctionArn))
            return marks.Has(Mark.RequestPayload) ? EventSource.LambdaDestination : EventSource.LambdaBatchFailure;
        return EventSource.Unknown;
    }

    /// <summary>Users, bots and agents.</summary>
    private static EventSource DecideUser(PayloadMarks marks)
    {
        if (marks.Trigger == EventSource.CognitoPreTokenGeneration && marks.Has(Mark.VersionIs2))
            return EventSource.CognitoPreTokenGenerationV2;
        if (marks.Trigger == EventSource.CognitoPreTokenGeneration && marks.Has(Mark.VersionIs3))
            return EventSource.CognitoPreTokenGenerationV3;
        if (marks.Trigger != EventSource.Unknown)
            return marks.Trigger;
        if (marks.Has(Mark.DatasetRecords, Mark.IdentityPoolId))
            return EventSource.CognitoSync;

        if (marks.HasAny(Mark.InfoChannel, Mark.InfoChannelNamespace))
            return EventSource.AppSyncEvents;
        if (IsAppSync(marks))
            return EventSource.AppSync;

        if (marks.Has(Mark.ContactData))
            return EventSource.Connect;
        if (marks.Has(Mark.MessageVersion, Mark.Bot, Mark.CurrentIntent))
            return EventSource.LexV1;
        if (marks.Has(Mark.MessageVersion, Mark.Bot, Mark.SessionState))
            return EventSource.LexV2;
        if (marks.Has(Mark.MessageVersion, Mark.Agent, Mark.ActionGroup))
            return EventSource.BedrockAgent;
        if (marks.Has(Mark.Request) && marks.HasAny(Mark.SessionApplication, Mark.ContextSystem))
            return EventSource.AlexaSkill;
        if (marks.Has(Mark.AlexaNamespace) && (marks.Has(Mark.Directive) || marks.Has(Mark.Header, Mark.Payload)))
            return EventSource.AlexaSmartHome;
        return EventSource.Unknown;
    }

    /// <summary>Services that run, watch and deploy something.</summary>
    private static EventSource DecideOperations(PayloadMarks marks)
    {
        if (marks.Has(Mark.AwsLogsData))
            return EventSource.CloudWatchLogs;
        if (marks.Has(Mark.AlarmArn, Mark.AlarmData))
            return EventSource.CloudWatchAlarm;
        if (marks.Has(Mark.WidgetContext) || (marks.Has(Mark.DescribeIsTrue) && marks.MemberCount == 1))
            return EventSource.CloudWatchDashboard;
        if (marks.Has(Mark.RequestType) && marks.HasAny(Mark.ResponseUrl, Mark.LogicalResourceId)) // the CDK's provider framework keeps the address to itself
            return EventSource.CloudFormationCustomResource;
        if (marks.Has(Mark.TransformId, Mark.Fragment))
            return EventSource.CloudFormationMacro;
        if (marks.Has(Mark.ActionInvocationPoint, Mark.HookTypeName))
            return EventSource.CloudFormationHook;
        if (marks.Has(Mark.DeploymentId, Mark.LifecycleHookExecutionId))
            return EventSource.CodeDeployLifecycleHook;
        if (marks.Has(Mark.CodePipelineJob))
            return EventSource.CodePipeline;
        if (marks.Has(Mark.InvokingEvent, Mark.ResultToken))
            return EventSource.Config;
        if (marks.Has(Mark.SerialNumber, Mark.ClickType))
            return EventSource.IotButton;
        if (marks.Has(Mark.DeviceEvent, Mark.DeviceInfo))
            return EventSource.IotOneClick;
        if (marks.Has(Mark.ProtocolData, Mark.Protocols))
            return EventSource.IotCustomAuthorizer;
        if (marks.Has(Mark.TemplateArn, Mark.CertificateId))
            return EventSource.IotPreProvisioningHook;
        if (marks.Has(Mark.LabelingJobArn, Mark.DataObject))
            return EventSource.SageMakerGroundTruthPreAnnotation;
        if (marks.Has(Mark.LabelingJobArn, Mark.Payload))
            return EventSource.SageMakerGroundTruthPostAnnotation;
        if (marks.Has(Mark.RotationStep, Mark.SecretId, Mark.ClientRequestToken))
            return EventSource.SecretsManagerRotation;
        if (marks.Has(Mark.UserRequest, Mark.ProtocolVersion))
            return EventSource.S3ObjectLambda;
        if (marks.Has(Mark.FlowDirection, Mark.Envelope))
            return EventSource.WorkMail;
        if (marks.Has(Mark.ServerId, Mark.UserName, Mark.Protocol))
            return EventSource.TransferFamily;
        if (marks.Has(Mark.ServiceMetadata, Mark.FileLocation))
            return EventSource.TransferFamilyWorkflow;
        return EventSource.Unknown;
    }

    /// <summary>By what the first record says of itself; by the stream's ARN, as the last batch of a window may be empty; by the part that only one source has.</summary>
    private static EventSource OfRecord(PayloadMarks marks) =>
        marks.Record != EventSource.Unknown ? marks.Record
        : marks.RecordsArn != EventSource.Unknown ? marks.RecordsArn
        : marks.Has(Mark.DynamoDbChange) ? EventSource.DynamoDbStream
        : marks.Has(Mark.KinesisData) ? EventSource.KinesisStream
        : marks.Has(Mark.S3Entity) ? EventSource.S3
        : marks.Has(Mark.SnsMessage) ? EventSource.Sns
        : marks.Has(Mark.SesMail) ? EventSource.Ses
        : marks.Has(Mark.CodeCommitPush) ? EventSource.CodeCommit
        : marks.Has(Mark.ReceiptHandle) ? EventSource.Sqs
        : EventSource.Unknown;

    private static bool IsAppSync(PayloadMarks marks) =>
        marks.Has(Mark.InfoFieldName) || marks.Has(Mark.Info, Mark.Arguments) || marks.Has(Mark.Arguments, Mark.TypeName, Mark.FieldName);
}
