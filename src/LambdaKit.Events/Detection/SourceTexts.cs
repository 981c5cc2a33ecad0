using LambdaKit.Events.Text;

namespace LambdaKit.Events.Detection;

/// <summary>What services call themselves in their events.</summary>
internal static class SourceTexts
{
    /// <summary><c>eventSource</c> of a record.</summary>
    public static EventSource OfRecord(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("aws:sqs"u8) ? EventSource.Sqs
        : text.SequenceEqual("aws:sns"u8) ? EventSource.Sns
        : text.SequenceEqual("aws:s3"u8) ? EventSource.S3
        : text.SequenceEqual("aws:dynamodb"u8) ? EventSource.DynamoDbStream
        : text.SequenceEqual("aws:kinesis"u8) ? EventSource.KinesisStream
        : text.SequenceEqual("aws:ses"u8) ? EventSource.Ses
        : text.SequenceEqual("aws:codecommit"u8) ? EventSource.CodeCommit
        : OfBroker(text); // in a list of EventBridge Pipes

    /// <summary>Whether two texts of <c>eventSource</c> mean the same source: some services have several.</summary>
    public static bool AreSame(string one, string other) =>
        one == other || (OfRecord(Utf8Text.ToBytes(one)) is var source && source != EventSource.Unknown && source == OfRecord(Utf8Text.ToBytes(other)));

    /// <summary><c>eventSourceARN</c> of a batch that belongs to a window.</summary>
    public static EventSource OfStreamArn(ReadOnlySpan<byte> text) =>
        text.IndexOf(":dynamodb:"u8) >= 0 ? EventSource.DynamoDbStream
        : text.IndexOf(":kinesis:"u8) >= 0 ? EventSource.KinesisStream
        : EventSource.Unknown;

    /// <summary><c>eventSource</c> of a batch that is no list of records.</summary>
    public static EventSource OfBroker(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("aws:kafka"u8) || text.SequenceEqual("SelfManagedKafka"u8) || text.SequenceEqual("aws:SelfManagedKafka"u8) ? EventSource.Kafka
        : text.SequenceEqual("aws:mq"u8) || text.SequenceEqual("aws:amq"u8) ? EventSource.ActiveMq
        : text.SequenceEqual("aws:rmq"u8) ? EventSource.RabbitMq
        : text.SequenceEqual("aws:docdb"u8) ? EventSource.DocumentDb
        : EventSource.Unknown;

    /// <summary><c>source</c> of an EventBridge event.</summary>
    public static EventSource OfService(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("aws.events"u8) ? EventSource.Scheduled
        : text.SequenceEqual("aws.scheduler"u8) ? EventSource.EventBridgeScheduler
        : text.SequenceEqual("aws.s3"u8) ? EventSource.EventBridgeS3
        : text.SequenceEqual("aws.ec2"u8) ? EventSource.EventBridgeEc2
        : text.SequenceEqual("aws.ecs"u8) ? EventSource.EventBridgeEcs
        : text.SequenceEqual("aws.ecr"u8) ? EventSource.EventBridgeEcr
        : text.SequenceEqual("aws.batch"u8) ? EventSource.EventBridgeBatch
        : text.SequenceEqual("aws.autoscaling"u8) ? EventSource.EventBridgeAutoScaling
        : text.SequenceEqual("aws.codebuild"u8) ? EventSource.EventBridgeCodeBuild
        : text.SequenceEqual("aws.codedeploy"u8) ? EventSource.EventBridgeCodeDeploy
        : text.SequenceEqual("aws.codepipeline"u8) ? EventSource.EventBridgeCodePipeline
        : text.SequenceEqual("aws.codecommit"u8) ? EventSource.EventBridgeCodeCommit
        : text.SequenceEqual("aws.cloudwatch"u8) ? EventSource.EventBridgeCloudWatchAlarm
        : text.SequenceEqual("aws.guardduty"u8) ? EventSource.EventBridgeGuardDuty
        : text.SequenceEqual("aws.health"u8) ? EventSource.EventBridgeHealth
        : text.SequenceEqual("aws.states"u8) ? EventSource.EventBridgeStepFunctions
        : text.SequenceEqual("aws.transcribe"u8) ? EventSource.EventBridgeTranscribe
        : text.SequenceEqual("aws.translate"u8) ? EventSource.EventBridgeTranslate
        : EventSource.EventBridge;

    /// <summary><c>triggerSource</c> of a Cognito user pool: the trigger, and the occasion behind an underscore.</summary>
    public static EventSource OfTrigger(ReadOnlySpan<byte> text) =>
        text.StartsWith("PreSignUp_"u8) ? EventSource.CognitoPreSignUp
        : text.StartsWith("PostConfirmation_"u8) ? EventSource.CognitoPostConfirmation
        : text.StartsWith("PreAuthentication_"u8) ? EventSource.CognitoPreAuthentication
        : text.StartsWith("PostAuthentication_"u8) ? EventSource.CognitoPostAuthentication
        : text.StartsWith("DefineAuthChallenge_"u8) ? EventSource.CognitoDefineAuthChallenge
        : text.StartsWith("CreateAuthChallenge_"u8) ? EventSource.CognitoCreateAuthChallenge
        : text.StartsWith("VerifyAuthChallengeResponse_"u8) ? EventSource.CognitoVerifyAuthChallenge
        : text.StartsWith("TokenGeneration_"u8) ? EventSource.CognitoPreTokenGeneration
        : text.StartsWith("UserMigration_"u8) ? EventSource.CognitoUserMigration
        : text.StartsWith("CustomMessage_"u8) ? EventSource.CognitoCustomMessage
        : text.StartsWith("CustomEmailSender_"u8) ? EventSource.CognitoCustomEmailSender
        : text.StartsWith("CustomSMSSender_"u8) ? EventSource.CognitoCustomSmsSender
        : text.StartsWith("InboundFederation_"u8) ? EventSource.CognitoInboundFederation
        : EventSource.Unknown;
}
