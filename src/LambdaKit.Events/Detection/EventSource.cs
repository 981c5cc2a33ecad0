namespace LambdaKit.Events.Detection;

/// <summary>Which service sent a payload, and which of its events it is; told by <see cref="EventSourceDetector"/>.</summary>
/// <remarks>A value may be added at any time: a <c>switch</c> has a default.</remarks>
public enum EventSource
{
    /// <summary>Not told by the payload: a document of the caller's own, input of Step Functions or IoT rules, a batch without records, or not JSON.</summary>
    Unknown = 0,

    /// <summary>A request to a REST API of API Gateway, by proxy integration.</summary>
    ApiGatewayRest,

    /// <summary>A connection, message or disconnection of a WebSocket API of API Gateway.</summary>
    ApiGatewayWebSocket,

    /// <summary>A question to an authorizer of a REST API that is given a token alone.</summary>
    ApiGatewayTokenAuthorizer,

    /// <summary>A question to an authorizer of a REST or WebSocket API that is given the request.</summary>
    ApiGatewayRequestAuthorizer,

    /// <summary>A request to an HTTP API of API Gateway, payload format 2.0.</summary>
    HttpApi,

    /// <summary>A request to an HTTP API of API Gateway, payload format 1.0.</summary>
    HttpApiV1,

    /// <summary>A question to an authorizer of an HTTP API, payload format 2.0.</summary>
    HttpApiAuthorizer,

    /// <summary>A question to an authorizer of an HTTP API, payload format 1.0.</summary>
    HttpApiAuthorizerV1,

    /// <summary>A request to a function URL.</summary>
    FunctionUrl,

    /// <summary>A request that an Application Load Balancer sends to its target.</summary>
    Alb,

    /// <summary>A request that VPC Lattice sends to its target, event structure V2.</summary>
    VpcLattice,

    /// <summary>A request that VPC Lattice sends to its target, event structure V1.</summary>
    VpcLatticeV1,

    /// <summary>A request or response at an edge location of CloudFront (Lambda@Edge).</summary>
    CloudFront,

    /// <summary>A batch of messages from an SQS queue.</summary>
    Sqs,

    /// <summary>A notification from an SNS topic.</summary>
    Sns,

    /// <summary>A received e-mail, from a receipt rule of SES.</summary>
    Ses,

    /// <summary>Notifications of an S3 bucket.</summary>
    S3,

    /// <summary>The message that S3 sends once when notifications of a bucket are set up.</summary>
    S3TestEvent,

    /// <summary>A task of S3 Batch Operations.</summary>
    S3Batch,

    /// <summary>A request for an object through S3 Object Lambda.</summary>
    S3ObjectLambda,

    /// <summary>An e-mail on its way through a rule of WorkMail.</summary>
    WorkMail,

    /// <summary>A user who signs in to a Transfer Family server with an identity provider of its own.</summary>
    TransferFamily,

    /// <summary>A file for a step of a Transfer Family workflow.</summary>
    TransferFamilyWorkflow,

    /// <summary>The record of an asynchronous invocation that Lambda sends to a destination.</summary>
    LambdaDestination,

    /// <summary>The record of a batch that Lambda could not process and sends to the destination of an event source mapping.</summary>
    LambdaBatchFailure,

    /// <summary>A batch of changes from a DynamoDB stream.</summary>
    DynamoDbStream,

    /// <summary>A batch of changes from a DynamoDB stream, within a tumbling window.</summary>
    DynamoDbTimeWindow,

    /// <summary>A batch of records from a Kinesis data stream.</summary>
    KinesisStream,

    /// <summary>A batch of records from a Kinesis data stream, within a tumbling window.</summary>
    KinesisTimeWindow,

    /// <summary>Records that a Firehose stream wants transformed.</summary>
    KinesisFirehose,

    /// <summary>Records that a Kinesis Data Analytics application wants preprocessed.</summary>
    KinesisAnalyticsInput,

    /// <summary>Records that a Kinesis Data Analytics application delivers.</summary>
    KinesisAnalyticsOutput,

    /// <summary>A batch of records from Kafka topics, of Amazon MSK or self-managed.</summary>
    Kafka,

    /// <summary>A batch of messages from an Amazon MQ broker with ActiveMQ.</summary>
    ActiveMq,

    /// <summary>A batch of messages from an Amazon MQ broker with RabbitMQ.</summary>
    RabbitMq,

    /// <summary>A batch of changes from a DocumentDB change stream.</summary>
    DocumentDb,

    /// <summary>A batch of records from EventBridge Pipes, of any of its sources, not transformed.</summary>
    Pipes,

    /// <summary>An event of EventBridge that none of the values below stands for: of an application, or of another service.</summary>
    EventBridge,

    /// <summary>The event of a scheduled EventBridge rule.</summary>
    Scheduled,

    /// <summary>The event of an EventBridge Scheduler schedule that has no input of its own.</summary>
    EventBridgeScheduler,

    /// <summary>An event of S3 through EventBridge.</summary>
    EventBridgeS3,

    /// <summary>An event of EC2 through EventBridge.</summary>
    EventBridgeEc2,

    /// <summary>An event of ECS through EventBridge.</summary>
    EventBridgeEcs,

    /// <summary>An event of ECR through EventBridge.</summary>
    EventBridgeEcr,

    /// <summary>An event of AWS Batch through EventBridge.</summary>
    EventBridgeBatch,

    /// <summary>An event of EC2 Auto Scaling through EventBridge.</summary>
    EventBridgeAutoScaling,

    /// <summary>An event of CodeBuild through EventBridge.</summary>
    EventBridgeCodeBuild,

    /// <summary>An event of CodeDeploy through EventBridge.</summary>
    EventBridgeCodeDeploy,

    /// <summary>An event of CodePipeline through EventBridge.</summary>
    EventBridgeCodePipeline,

    /// <summary>An event of CodeCommit through EventBridge.</summary>
    EventBridgeCodeCommit,

    /// <summary>A call of an AWS API, a console sign-in or another CloudTrail entry of any service, through EventBridge.</summary>
    EventBridgeCloudTrail,

    /// <summary>A state change of a CloudWatch alarm through EventBridge.</summary>
    EventBridgeCloudWatchAlarm,

    /// <summary>A finding of GuardDuty through EventBridge.</summary>
    EventBridgeGuardDuty,

    /// <summary>An event of AWS Health through EventBridge.</summary>
    EventBridgeHealth,

    /// <summary>A status change of a Step Functions execution through EventBridge.</summary>
    EventBridgeStepFunctions,

    /// <summary>An event of Amazon Transcribe through EventBridge.</summary>
    EventBridgeTranscribe,

    /// <summary>An event of Amazon Translate through EventBridge.</summary>
    EventBridgeTranslate,

    /// <summary>Cognito asks whether a user may sign up.</summary>
    CognitoPreSignUp,

    /// <summary>Cognito tells that a user has been confirmed.</summary>
    CognitoPostConfirmation,

    /// <summary>Cognito asks whether a user may sign in.</summary>
    CognitoPreAuthentication,

    /// <summary>Cognito tells that a user has signed in.</summary>
    CognitoPostAuthentication,

    /// <summary>Cognito asks which challenge comes next.</summary>
    CognitoDefineAuthChallenge,

    /// <summary>Cognito asks for a challenge.</summary>
    CognitoCreateAuthChallenge,

    /// <summary>Cognito asks whether the answer to a challenge is right.</summary>
    CognitoVerifyAuthChallenge,

    /// <summary>Cognito asks what goes into an ID token, event version 1.</summary>
    CognitoPreTokenGeneration,

    /// <summary>Cognito asks what goes into ID and access tokens, event version 2.</summary>
    CognitoPreTokenGenerationV2,

    /// <summary>Cognito asks what goes into ID and access tokens, of machines too, event version 3.</summary>
    CognitoPreTokenGenerationV3,

    /// <summary>Cognito asks for a user whom it doesn't know yet.</summary>
    CognitoUserMigration,

    /// <summary>Cognito asks for the text of a message to a user.</summary>
    CognitoCustomMessage,

    /// <summary>Cognito hands over an e-mail to send.</summary>
    CognitoCustomEmailSender,

    /// <summary>Cognito hands over a text message to send.</summary>
    CognitoCustomSmsSender,

    /// <summary>Cognito asks how to map the attributes of a user from another identity provider.</summary>
    CognitoInboundFederation,

    /// <summary>Cognito Sync tells of changes to a dataset.</summary>
    CognitoSync,

    /// <summary>A request to a resolver of an AppSync GraphQL API.</summary>
    AppSync,

    /// <summary>Several requests to a resolver of an AppSync GraphQL API, at once.</summary>
    AppSyncBatch,

    /// <summary>A question to the authorizer of an AppSync API.</summary>
    AppSyncAuthorizer,

    /// <summary>Events or a subscription to a channel of an AppSync Event API.</summary>
    AppSyncEvents,

    /// <summary>A block of an Amazon Connect contact flow.</summary>
    Connect,

    /// <summary>A turn in a conversation with a bot of Amazon Lex V1.</summary>
    LexV1,

    /// <summary>A turn in a conversation with a bot of Amazon Lex V2.</summary>
    LexV2,

    /// <summary>An action that an agent of Amazon Bedrock wants done.</summary>
    BedrockAgent,

    /// <summary>A request to a custom Alexa skill.</summary>
    AlexaSkill,

    /// <summary>A directive to an Alexa smart home skill.</summary>
    AlexaSmartHome,

    /// <summary>A batch of log events from a subscription filter of CloudWatch Logs.</summary>
    CloudWatchLogs,

    /// <summary>An alarm action of CloudWatch.</summary>
    CloudWatchAlarm,

    /// <summary>A custom widget of a CloudWatch dashboard.</summary>
    CloudWatchDashboard,

    /// <summary>A custom resource that CloudFormation wants created, updated or deleted.</summary>
    CloudFormationCustomResource,

    /// <summary>A template that CloudFormation wants transformed by a macro.</summary>
    CloudFormationMacro,

    /// <summary>A change that CloudFormation wants checked by a Lambda Hook.</summary>
    CloudFormationHook,

    /// <summary>A push to a CodeCommit repository, from its trigger.</summary>
    CodeCommit,

    /// <summary>A deployment of CodeDeploy that waits for a lifecycle hook.</summary>
    CodeDeployLifecycleHook,

    /// <summary>A job of CodePipeline.</summary>
    CodePipeline,

    /// <summary>An evaluation of a Config rule.</summary>
    Config,

    /// <summary>A click on an AWS IoT button.</summary>
    IotButton,

    /// <summary>A click on a device of AWS IoT 1-Click.</summary>
    IotOneClick,

    /// <summary>A question to a custom authorizer of AWS IoT Core.</summary>
    IotCustomAuthorizer,

    /// <summary>A question of AWS IoT Core whether a device may be provisioned.</summary>
    IotPreProvisioningHook,

    /// <summary>A data object that SageMaker Ground Truth wants made into a task.</summary>
    SageMakerGroundTruthPreAnnotation,

    /// <summary>Annotations that SageMaker Ground Truth wants consolidated.</summary>
    SageMakerGroundTruthPostAnnotation,

    /// <summary>A step in the rotation of a secret.</summary>
    SecretsManagerRotation,
}
