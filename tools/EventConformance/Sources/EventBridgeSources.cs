using LambdaKit.Events.Detection;

namespace LambdaKit.EventConformance.Sources;

/// <summary>Events of EventBridge, one row for each service whose details are typed.</summary>
internal static class EventBridgeSources
{
    /// <summary>The answers for services whose details are typed.</summary>
    private static readonly EventSource[] Typed =
    [
        EventSource.EventBridgeS3, EventSource.EventBridgeEc2, EventSource.EventBridgeEcs, EventSource.EventBridgeEcr,
        EventSource.EventBridgeBatch, EventSource.EventBridgeAutoScaling, EventSource.EventBridgeCodeBuild,
        EventSource.EventBridgeCodeDeploy, EventSource.EventBridgeCodePipeline, EventSource.EventBridgeCodeCommit,
        EventSource.EventBridgeCloudTrail, EventSource.EventBridgeCloudWatchAlarm, EventSource.EventBridgeGuardDuty,
        EventSource.EventBridgeHealth, EventSource.EventBridgeStepFunctions, EventSource.EventBridgeTranscribe,
        EventSource.EventBridgeTranslate,
    ];

    public static IReadOnlyList<SampleSource> All { get; } =
    [
        new("eventbridge", "EventBridge, any event")
        {
            Detected = [EventSource.EventBridge, .. Typed],
        },
        new("scheduled", "EventBridge scheduled rule")
        {
            Detected = [EventSource.Scheduled, EventSource.EventBridgeScheduler],
        },
        new("eventbridge-scheduler", "EventBridge Scheduler")
        {
            Detected = [EventSource.EventBridgeScheduler, EventSource.Scheduled],
        },
        new("eventbridge-s3", "EventBridge, S3")
        {
            Detected = [EventSource.EventBridgeS3],
        },
        new("eventbridge-ec2", "EventBridge, EC2")
        {
            Detected = [EventSource.EventBridgeEc2],
        },
        new("eventbridge-ecs", "EventBridge, ECS")
        {
            Detected = [EventSource.EventBridgeEcs],
        },
        new("eventbridge-ecr", "EventBridge, ECR")
        {
            Detected = [EventSource.EventBridgeEcr],
        },
        new("eventbridge-batch", "EventBridge, AWS Batch")
        {
            Detected = [EventSource.EventBridgeBatch],
        },
        new("eventbridge-autoscaling", "EventBridge, EC2 Auto Scaling")
        {
            Detected = [EventSource.EventBridgeAutoScaling],
        },
        new("eventbridge-codebuild", "EventBridge, CodeBuild")
        {
            Detected = [EventSource.EventBridgeCodeBuild],
        },
        new("eventbridge-codedeploy", "EventBridge, CodeDeploy")
        {
            Detected = [EventSource.EventBridgeCodeDeploy],
        },
        new("eventbridge-codepipeline", "EventBridge, CodePipeline")
        {
            Detected = [EventSource.EventBridgeCodePipeline],
        },
        new("eventbridge-codecommit", "EventBridge, CodeCommit")
        {
            Detected = [EventSource.EventBridgeCodeCommit],
        },
        new("eventbridge-cloudtrail", "EventBridge, CloudTrail")
        {
            Detected = [EventSource.EventBridgeCloudTrail],
        },
        new("eventbridge-cloudwatch-alarm", "EventBridge, CloudWatch alarm")
        {
            Detected = [EventSource.EventBridgeCloudWatchAlarm],
        },
        new("eventbridge-guardduty", "EventBridge, GuardDuty")
        {
            Detected = [EventSource.EventBridgeGuardDuty],
        },
        new("eventbridge-health", "EventBridge, AWS Health")
        {
            Detected = [EventSource.EventBridgeHealth],
        },
        new("eventbridge-step-functions", "EventBridge, Step Functions")
        {
            Detected = [EventSource.EventBridgeStepFunctions],
        },
        new("eventbridge-transcribe", "EventBridge, Transcribe")
        {
            Detected = [EventSource.EventBridgeTranscribe],
        },
        new("eventbridge-translate", "EventBridge, Translate")
        {
            Detected = [EventSource.EventBridgeTranslate],
        },
        new("cloudtrail-record", "CloudTrail record")
        {
            IsFragment = true,
            Notes = "The detail of an EventBridge event, or an entry of a log file; not a whole event.",
        },
    ];
}
