using LambdaKit.Events.CloudWatchDashboards;
using LambdaKit.Events.CloudWatchLogs;
using LambdaKit.Events.CodeDeploy;
using LambdaKit.Events.CodePipeline;
using LambdaKit.Events.Detection;
using LambdaKit.Events.SecretsManager;

namespace LambdaKit.EventConformance.Sources;

/// <summary>Monitoring, deployment, devices and other services that run something.</summary>
internal static class OperationsSources
{
    public static IReadOnlyList<SampleSource> All { get; } =
    [
        new("cloudwatch-logs", "CloudWatch Logs subscription")
        {
            Events = [SampleModel.Of(CloudWatchLogsEvent.Serializer)],
            Detected = [EventSource.CloudWatchLogs],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html",
            Fixture = "CloudWatchLogs/Fixtures/subscription.json",
            Notes = "The batch within is compressed: ReadBatch decompresses it, CloudWatchLogsBatch.Decompress that of a Kinesis or Firehose record.",
        },
        new("cloudwatch-alarm", "CloudWatch alarm action")
        {
            Detected = [EventSource.CloudWatchAlarm],
        },
        new("cloudwatch-dashboard", "CloudWatch custom widget")
        {
            Events = [SampleModel.Of(CustomWidgetRequest.Serializer)],
            Responses = [SampleModel.Of(CustomWidgetMarkdownResponse.Serializer)],
            Detected = [EventSource.CloudWatchDashboard],
            Reference = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/add_custom_widget_dashboard_about.html",
            Fixture = "CloudWatchDashboards/Fixtures/widget.json",
            Notes = "The answer is HTML as a string, any JSON, or Markdown in an object.",
        },
        new("cloudformation", "CloudFormation custom resource, macro and hook")
        {
            Detected = [EventSource.CloudFormationCustomResource, EventSource.CloudFormationMacro, EventSource.CloudFormationHook],
        },
        new("codecommit", "CodeCommit trigger")
        {
            Detected = [EventSource.CodeCommit],
        },
        new("codedeploy-lifecycle-hook", "CodeDeploy lifecycle hook")
        {
            Events = [SampleModel.Of(CodeDeployLifecycleHookEvent.Serializer)],
            Detected = [EventSource.CodeDeployLifecycleHook],
            Reference = "https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html",
            Fixture = "CodeDeploy/Fixtures/lifecycle-hook.json",
        },
        new("codepipeline", "CodePipeline job")
        {
            Events = [SampleModel.Of(CodePipelineJobEvent.Serializer)],
            Detected = [EventSource.CodePipeline],
            Reference = "https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html",
            Fixture = "CodePipeline/Fixtures/job.json",
        },
        new("config", "Config rule")
        {
            Detected = [EventSource.Config],
        },
        new("iot-rule", "IoT rule")
        {
            NotDetected = "The payload is what the rule selects.",
        },
        new("iot-button", "IoT button")
        {
            Detected = [EventSource.IotButton, EventSource.IotOneClick],
        },
        new("iot-custom-authorizer", "IoT custom authorizer")
        {
            Detected = [EventSource.IotCustomAuthorizer],
        },
        new("iot-preprovision-hook", "IoT pre-provisioning hook")
        {
            Detected = [EventSource.IotPreProvisioningHook],
        },
        new("sagemaker-ground-truth", "SageMaker Ground Truth")
        {
            Detected = [EventSource.SageMakerGroundTruthPreAnnotation, EventSource.SageMakerGroundTruthPostAnnotation],
        },
        new("secrets-manager-rotation", "Secrets Manager rotation")
        {
            Events = [SampleModel.Of(SecretRotationRequest.Serializer)],
            Detected = [EventSource.SecretsManagerRotation],
            Reference = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda.html",
            Fixture = "SecretsManager/Fixtures/rotation.json",
        },
        new("step-functions", "Step Functions task")
        {
            NotDetected = "The payload is what the state machine passes on.",
        },
    ];
}
