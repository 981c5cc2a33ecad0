using System.Text.Json;
using LambdaKit.Events.CloudTrail;
using LambdaKit.Events.CloudWatchAlarms;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.EventBridge.AutoScaling;
using LambdaKit.Events.EventBridge.Batch;
using LambdaKit.Events.EventBridge.CodeBuild;
using LambdaKit.Events.EventBridge.CodeCommit;
using LambdaKit.Events.EventBridge.CodeDeploy;
using LambdaKit.Events.EventBridge.CodePipeline;
using LambdaKit.Events.EventBridge.Ec2;
using LambdaKit.Events.EventBridge.Ecr;
using LambdaKit.Events.EventBridge.Ecs;
using LambdaKit.Events.EventBridge.GuardDuty;
using LambdaKit.Events.EventBridge.Health;
using LambdaKit.Events.EventBridge.S3;
using LambdaKit.Events.EventBridge.StepFunctions;
using LambdaKit.Events.EventBridge.Transcribe;
using LambdaKit.Events.EventBridge.Translate;
using LambdaKit.Events.Json;

namespace LambdaKit.EventConformance.Sources;

/// <summary>The typed details of EventBridge events, service by service; each document is chosen by its source and detail type.</summary>
internal static class EventBridgeDetails
{
    public static IReadOnlyList<SampleModel> S3 { get; } =
    [
        Of<S3ObjectCreated>("aws.s3", S3ObjectCreated.DetailType),
        Of<S3ObjectDeleted>("aws.s3", S3ObjectDeleted.DetailType),
        Of<S3ObjectRestoreInitiated>("aws.s3", S3ObjectRestoreInitiated.DetailType),
        Of<S3ObjectRestoreCompleted>("aws.s3", S3ObjectRestoreCompleted.DetailType),
        Of<S3ObjectRestoreExpired>("aws.s3", S3ObjectRestoreExpired.DetailType),
        Of<S3ObjectStorageClassChanged>("aws.s3", S3ObjectStorageClassChanged.DetailType),
        Of<S3ObjectAccessTierChanged>("aws.s3", S3ObjectAccessTierChanged.DetailType),
        Of<S3ObjectAclUpdated>("aws.s3", S3ObjectAclUpdated.DetailType),
        Of<S3ObjectTagsAdded>("aws.s3", S3ObjectTagsAdded.DetailType),
        Of<S3ObjectTagsDeleted>("aws.s3", S3ObjectTagsDeleted.DetailType),
    ];

    public static IReadOnlyList<SampleModel> Ec2 { get; } =
    [
        Of<Ec2InstanceStateChange>("aws.ec2", Ec2InstanceStateChange.DetailType),
        Of<Ec2SpotInterruptionWarning>("aws.ec2", Ec2SpotInterruptionWarning.DetailType),
        Of<Ec2RebalanceRecommendation>("aws.ec2", Ec2RebalanceRecommendation.DetailType),
        Of<Ec2SpotRequestFulfillment>("aws.ec2", Ec2SpotRequestFulfillment.DetailType),
        Of<EbsVolumeNotification>("aws.ec2", EbsVolumeNotification.DetailType),
        Of<EbsSnapshotNotification>("aws.ec2", EbsSnapshotNotification.DetailType),
        Of<EbsMultiVolumeSnapshots>("aws.ec2", EbsMultiVolumeSnapshots.DetailType),
        Of<EbsFastSnapshotRestoreChange>("aws.ec2", EbsFastSnapshotRestoreChange.DetailType),
    ];

    public static IReadOnlyList<SampleModel> Ecs { get; } =
    [
        Of<EcsTaskStateChange>("aws.ecs", EcsTaskStateChange.DetailType),
        Of<EcsContainerInstanceStateChange>("aws.ecs", EcsContainerInstanceStateChange.DetailType),
        Of<EcsServiceAction>("aws.ecs", EcsServiceAction.DetailType),
        Of<EcsDeploymentStateChange>("aws.ecs", EcsDeploymentStateChange.DetailType),
    ];

    public static IReadOnlyList<SampleModel> Ecr { get; } =
    [
        Of<EcrImageAction>("aws.ecr", EcrImageAction.DetailType),
        Of<EcrImageScan>("aws.ecr", EcrImageScan.DetailType),
        Of<EcrPullThroughCacheAction>("aws.ecr", EcrPullThroughCacheAction.DetailType),
        Of<EcrReplicationAction>("aws.ecr", EcrReplicationAction.DetailType),
        Of<EcrReferrerAction>("aws.ecr", EcrReferrerAction.DetailType),
        Of<EcrScanResourceChange>("aws.ecr", EcrScanResourceChange.DetailType),
    ];

    public static IReadOnlyList<SampleModel> Batch { get; } =
    [
        Of<BatchJobStateChange>("aws.batch", BatchJobStateChange.DetailType),
    ];

    public static IReadOnlyList<SampleModel> AutoScaling { get; } =
    [
        Of<AutoScalingLifecycleAction>(
            "aws.autoscaling", AutoScalingLifecycleAction.LaunchDetailType, AutoScalingLifecycleAction.TerminateDetailType),
        Of<AutoScalingInstanceActivity>(
            "aws.autoscaling", AutoScalingInstanceActivity.LaunchSuccessfulDetailType, AutoScalingInstanceActivity.LaunchUnsuccessfulDetailType,
            AutoScalingInstanceActivity.TerminateSuccessfulDetailType, AutoScalingInstanceActivity.TerminateUnsuccessfulDetailType),
        Of<AutoScalingInstanceRefresh>(
            "aws.autoscaling", AutoScalingInstanceRefresh.StartedDetailType, AutoScalingInstanceRefresh.CheckpointReachedDetailType,
            AutoScalingInstanceRefresh.SucceededDetailType, AutoScalingInstanceRefresh.FailedDetailType,
            AutoScalingInstanceRefresh.CancelledDetailType, AutoScalingInstanceRefresh.RollbackStartedDetailType,
            AutoScalingInstanceRefresh.RollbackSucceededDetailType, AutoScalingInstanceRefresh.RollbackFailedDetailType),
    ];

    public static IReadOnlyList<SampleModel> CodeBuild { get; } =
    [
        Of<CodeBuildStateChange>("aws.codebuild", CodeBuildStateChange.DetailType),
        Of<CodeBuildPhaseChange>("aws.codebuild", CodeBuildPhaseChange.DetailType),
    ];

    public static IReadOnlyList<SampleModel> CodeDeploy { get; } =
    [
        Of<CodeDeployDeploymentStateChange>("aws.codedeploy", CodeDeployDeploymentStateChange.DetailType),
        Of<CodeDeployInstanceStateChange>("aws.codedeploy", CodeDeployInstanceStateChange.DetailType),
    ];

    public static IReadOnlyList<SampleModel> CodePipeline { get; } =
    [
        Of<CodePipelineExecutionStateChange>("aws.codepipeline", CodePipelineExecutionStateChange.DetailType),
        Of<CodePipelineStageStateChange>("aws.codepipeline", CodePipelineStageStateChange.DetailType),
        Of<CodePipelineActionStateChange>("aws.codepipeline", CodePipelineActionStateChange.DetailType),
    ];

    public static IReadOnlyList<SampleModel> CodeCommit { get; } =
    [
        Of<CodeCommitRepositoryStateChange>("aws.codecommit", CodeCommitRepositoryStateChange.DetailType),
        Of<CodeCommitPullRequestStateChange>("aws.codecommit", CodeCommitPullRequestStateChange.DetailType),
        Of<CodeCommitComment>("aws.codecommit", CodeCommitComment.OnCommitDetailType, CodeCommitComment.OnPullRequestDetailType),
        Of<CodeCommitReaction>("aws.codecommit", CodeCommitReaction.DetailType),
        Of<CodeCommitApprovalRuleTemplateChange>("aws.codecommit", CodeCommitApprovalRuleTemplateChange.DetailType),
    ];

    public static IReadOnlyList<SampleModel> CloudTrail { get; } =
    [
        SampleModel.Of(EventBridgeEvent<CloudTrailRecord>.Serializer, IsFromCloudTrail),
    ];

    public static IReadOnlyList<SampleModel> CloudWatchAlarm { get; } =
    [
        Of<CloudWatchAlarmChange>("aws.cloudwatch", CloudWatchAlarmChange.DetailType, CloudWatchAlarmChange.ContributorDetailType),
        Of<CloudWatchAlarmConfigurationChange>("aws.cloudwatch", CloudWatchAlarmConfigurationChange.DetailType),
    ];

    public static IReadOnlyList<SampleModel> GuardDuty { get; } =
    [
        Of<GuardDutyFinding>("aws.guardduty", GuardDutyFinding.DetailType),
        Of<GuardDutyMalwareObjectScan>("aws.guardduty", GuardDutyMalwareObjectScan.DetailType),
    ];

    public static IReadOnlyList<SampleModel> Health { get; } =
    [
        Of<HealthEvent>("aws.health", HealthEvent.DetailType, HealthEvent.AbuseDetailType),
    ];

    public static IReadOnlyList<SampleModel> StepFunctions { get; } =
    [
        Of<StepFunctionsExecutionStatusChange>("aws.states", StepFunctionsExecutionStatusChange.DetailType),
    ];

    public static IReadOnlyList<SampleModel> Transcribe { get; } =
    [
        Of<TranscribeJobStateChange>("aws.transcribe", TranscribeJobStateChange.DetailType),
        Of<TranscribeCallAnalyticsJobStateChange>("aws.transcribe", TranscribeCallAnalyticsJobStateChange.DetailType),
        Of<TranscribeCallAnalyticsPostCall>("aws.transcribe", TranscribeCallAnalyticsPostCall.DetailType),
        Of<TranscribeVocabularyStateChange>("aws.transcribe", TranscribeVocabularyStateChange.DetailType),
        Of<TranscribeLanguageIdentification>("aws.transcribe", TranscribeLanguageIdentification.DetailType),
    ];

    public static IReadOnlyList<SampleModel> Translate { get; } =
    [
        Of<TranslateTextTranslationJobStateChange>("aws.translate", TranslateTextTranslationJobStateChange.DetailType),
        Of<TranslateParallelDataStateChange>("aws.translate", TranslateParallelDataStateChange.DetailType),
    ];

    /// <summary>Those of all services.</summary>
    public static IReadOnlyList<SampleModel> All { get; } =
    [
        .. S3,
        .. Ec2,
        .. Ecs,
        .. Ecr,
        .. Batch,
        .. AutoScaling,
        .. CodeBuild,
        .. CodeDeploy,
        .. CodePipeline,
        .. CodeCommit,
        .. CloudTrail,
        .. CloudWatchAlarm,
        .. GuardDuty,
        .. Health,
        .. StepFunctions,
        .. Transcribe,
        .. Translate,
    ];

    /// <summary>The details of one service, and for those without a model of their own the event with any detail.</summary>
    public static IReadOnlyList<SampleModel> OrAny(IReadOnlyList<SampleModel> details) => [.. details, .. CloudTrail, SampleModel.Of(EventBridgeEvent.Serializer)];

    private static SampleModel Of<TDetail>(string source, params string[] detailTypes)
        where TDetail : class, IJsonReadable<TDetail> =>
        SampleModel.Of(
            EventBridgeEvent<TDetail>.Serializer,
            root => HasDetail(root) && root.Has("source", source) && detailTypes.Contains(root.Text("detail-type"), StringComparer.Ordinal));

    private static bool IsFromCloudTrail(JsonElement root) =>
        HasDetail(root) && root.Text("detail-type") is { } type && type.EndsWith(" via CloudTrail", StringComparison.Ordinal);

    private static bool HasDetail(JsonElement root) => root.Member("detail").ValueKind == JsonValueKind.Object;
}
