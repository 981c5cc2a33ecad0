using System.Text.Json;
using LambdaKit.Events.CloudWatchDashboards;
using LambdaKit.Events.CloudWatchLogs;
using LambdaKit.Events.CodeDeploy;
using LambdaKit.Events.CodePipeline;
using LambdaKit.Events.Detection;
using LambdaKit.Events.Json;
using LambdaKit.Events.SageMaker;
using LambdaKit.Events.SecretsManager;
using LambdaKit.Events.StepFunctions;

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
            Events =
            [
                SampleModel.Of(GroundTruthConsolidationRequest.Serializer, root => root.Has("payload")),
                SampleModel.Of(GroundTruthPreAnnotationRequest.Serializer),
            ],
            Responses =
            [
                SampleModel.Of(EventList<GroundTruthConsolidatedAnnotation>.Serializer, root => root.ValueKind == JsonValueKind.Array),
                SampleModel.Of(GroundTruthPreAnnotationResponse.Serializer),
            ],
            Detected = [EventSource.SageMakerGroundTruthPreAnnotation, EventSource.SageMakerGroundTruthPostAnnotation],
            Reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3-lambda-requirements.html",
            Fixture = "SageMaker/Fixtures/pre-annotation.json",
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
            Events =
            [
                SampleModel.Of(StepFunctionsError.Serializer, root => root.Has("Error") || root.Has("Cause")),
                SampleModel.Of(StepFunctionsTask.Serializer),
            ],
            NotDetected = "The payload is what the state machine passes on.",
            Reference = "https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token",
            Fixture = "StepFunctions/Fixtures/task.json",
        },
    ];
}
