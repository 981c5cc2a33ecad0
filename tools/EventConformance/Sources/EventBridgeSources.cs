using LambdaKit.Events.CloudTrail;
using LambdaKit.Events.Detection;
using LambdaKit.Events.EventBridge;

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
            Events = [.. EventBridgeDetails.All, SampleModel.Of(EventBridgeEvent.Serializer)],
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridge, EventSource.Scheduled, EventSource.EventBridgeScheduler, .. Typed],
            Reference = "https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html",
            Fixture = "EventBridge/Fixtures/custom.json",
        },
        new("scheduled", "EventBridge scheduled rule")
        {
            Events = [SampleModel.Of(ScheduledEvent.Serializer)],
            Handler = "ScheduledHandler",
            Detected = [EventSource.Scheduled, EventSource.EventBridgeScheduler],
            Reference = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html",
            Fixture = "EventBridge/Fixtures/scheduled.json",
        },
        new("eventbridge-scheduler", "EventBridge Scheduler")
        {
            Events = [SampleModel.Of(ScheduledEvent.Serializer)],
            Handler = "ScheduledHandler",
            Detected = [EventSource.EventBridgeScheduler, EventSource.Scheduled],
            Reference = "https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html",
            Fixture = "EventBridge/Fixtures/scheduler.json",
            Notes = "A schedule with an input of its own sends that input alone.",
        },
        new("eventbridge-s3", "EventBridge, S3")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.S3),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeS3],
            Reference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html",
            Fixture = "EventBridge/Fixtures/s3-object-created.json",
        },
        new("eventbridge-ec2", "EventBridge, EC2")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.Ec2),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeEc2],
            Reference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/automating_with_eventbridge.html",
            Fixture = "EventBridge/Fixtures/ec2-instance-state-change.json",
        },
        new("eventbridge-ecs", "EventBridge, ECS")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.Ecs),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeEcs],
            Reference = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_cwe_events.html",
            Fixture = "EventBridge/Fixtures/ecs-task-state-change.json",
        },
        new("eventbridge-ecr", "EventBridge, ECR")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.Ecr),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeEcr],
            Reference = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html",
            Fixture = "EventBridge/Fixtures/ecr-image-action.json",
        },
        new("eventbridge-batch", "EventBridge, AWS Batch")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.Batch),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeBatch],
            Reference = "https://docs.aws.amazon.com/batch/latest/userguide/batch_cwe_events.html",
            Fixture = "EventBridge/Fixtures/batch-job-state-change.json",
        },
        new("eventbridge-autoscaling", "EventBridge, EC2 Auto Scaling")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.AutoScaling),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeAutoScaling],
            Reference = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-event-reference.html",
            Fixture = "EventBridge/Fixtures/auto-scaling-lifecycle-action.json",
        },
        new("eventbridge-codebuild", "EventBridge, CodeBuild")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.CodeBuild),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeCodeBuild],
            Reference = "https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html",
            Fixture = "EventBridge/Fixtures/code-build-state-change.json",
        },
        new("eventbridge-codedeploy", "EventBridge, CodeDeploy")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.CodeDeploy),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeCodeDeploy],
            Reference = "https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-cloudwatch-events.html",
            Fixture = "EventBridge/Fixtures/code-deploy-instance-state-change.json",
        },
        new("eventbridge-codepipeline", "EventBridge, CodePipeline")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.CodePipeline),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeCodePipeline],
            Reference = "https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html",
            Fixture = "EventBridge/Fixtures/code-pipeline-action-state-change.json",
        },
        new("eventbridge-codecommit", "EventBridge, CodeCommit")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.CodeCommit),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeCodeCommit],
            Reference = "https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html",
            Fixture = "EventBridge/Fixtures/code-commit-pull-request-state-change.json",
        },
        new("eventbridge-cloudtrail", "EventBridge, CloudTrail")
        {
            Events = EventBridgeDetails.OrAny([]),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeCloudTrail],
            Reference = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html",
            Fixture = "EventBridge/Fixtures/cloud-trail-record.json",
        },
        new("eventbridge-cloudwatch-alarm", "EventBridge, CloudWatch alarm")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.CloudWatchAlarm),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeCloudWatchAlarm],
            Reference = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html",
            Fixture = "EventBridge/Fixtures/cloud-watch-alarm-change.json",
        },
        new("eventbridge-guardduty", "EventBridge, GuardDuty")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.GuardDuty),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeGuardDuty],
            Reference = "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_finding-format.html",
            Fixture = "EventBridge/Fixtures/guard-duty-finding.json",
        },
        new("eventbridge-health", "EventBridge, AWS Health")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.Health),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeHealth],
            Reference = "https://docs.aws.amazon.com/health/latest/ug/aws-health-events-eventbridge-schema.html",
            Fixture = "EventBridge/Fixtures/health-event.json",
        },
        new("eventbridge-step-functions", "EventBridge, Step Functions")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.StepFunctions),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeStepFunctions],
            Reference = "https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html",
            Fixture = "EventBridge/Fixtures/step-functions-execution-status-change.json",
        },
        new("eventbridge-transcribe", "EventBridge, Transcribe")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.Transcribe),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeTranscribe],
            Reference = "https://docs.aws.amazon.com/transcribe/latest/dg/monitoring-events.html",
            Fixture = "EventBridge/Fixtures/transcribe-job-state-change.json",
        },
        new("eventbridge-translate", "EventBridge, Translate")
        {
            Events = EventBridgeDetails.OrAny(EventBridgeDetails.Translate),
            Handler = "EventBridgeHandler<TDetail>, EventBridgeRouter",
            Detected = [EventSource.EventBridgeTranslate],
            Reference = "https://docs.aws.amazon.com/translate/latest/dg/monitoring-with-eventbridge.html",
            Fixture = "EventBridge/Fixtures/translate-parallel-data-state-change.json",
        },
        new("cloudtrail-record", "CloudTrail record")
        {
            Events = [SampleModel.Of(CloudTrailRecord.Serializer)],
            IsFragment = true,
            Reference = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html",
            Fixture = "CloudTrail/Fixtures/record.json",
            Notes = "The detail of an EventBridge event, or an entry of a log file; not a whole event.",
        },
    ];
}
