using System.Text.Json;
using LambdaKit.Events.CloudFormation;
using LambdaKit.Events.CloudWatchAlarms;
using LambdaKit.Events.CloudWatchDashboards;
using LambdaKit.Events.CloudWatchLogs;
using LambdaKit.Events.CodeCommit;
using LambdaKit.Events.CodeDeploy;
using LambdaKit.Events.CodePipeline;
using LambdaKit.Events.ConfigRules;
using LambdaKit.Events.Detection;
using LambdaKit.Events.Iot;
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
            Handler = "CloudWatchLogsHandler",
            Events = [SampleModel.Of(CloudWatchLogsEvent.Serializer)],
            Detected = [EventSource.CloudWatchLogs],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html",
            Fixture = "CloudWatchLogs/Fixtures/subscription.json",
            Notes = "The batch within is compressed: ReadBatch decompresses it, CloudWatchLogsBatch.Decompress that of a Kinesis or Firehose record.",
        },
        new("cloudwatch-alarm", "CloudWatch alarm action")
        {
            Events = [SampleModel.Of(CloudWatchAlarmEvent.Serializer)],
            Detected = [EventSource.CloudWatchAlarm, EventSource.EventBridgeCloudWatchAlarm],
            Reference = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html",
            Fixture = "CloudWatchAlarms/Fixtures/metric-alarm.json",
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
            Events =
            [
                SampleModel.Of(CloudFormationMacroRequest.Serializer, root => root.Has("transformId")),
                SampleModel.Of(CloudFormationHookRequest.Serializer, root => root.Has("hookTypeName")),
                SampleModel.Of(CustomResourceEvent.Serializer),
            ],
            Responses =
            [
                SampleModel.Of(CloudFormationMacroResponse.Serializer, root => root.Has("status")),
                SampleModel.Of(CloudFormationHookResponse.Serializer, root => root.Has("hookStatus")),
                SampleModel.Of(CustomResourceResponse.Serializer),
            ],
            Handler = "CustomResourceHandler<TProperties>",
            Detected = [EventSource.CloudFormationCustomResource, EventSource.CloudFormationMacro, EventSource.CloudFormationHook],
            Reference = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/crpg-ref-requests.html",
            Fixture = "CloudFormation/Fixtures/custom-resource.json",
            Notes = "The answer for a custom resource is not returned but put to the ResponseURL.",
        },
        new("codecommit", "CodeCommit trigger")
        {
            Events = [SampleModel.Of(CodeCommitEvent.Serializer)],
            Detected = [EventSource.CodeCommit],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/services-codecommit.html",
            Fixture = "CodeCommit/Fixtures/push.json",
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
            Handler = "CodePipelineJobHandler",
            Detected = [EventSource.CodePipeline],
            Reference = "https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html",
            Fixture = "CodePipeline/Fixtures/job.json",
        },
        new("config", "Config rule")
        {
            Events = [SampleModel.Of(ConfigRuleEvent.Serializer)],
            Responses = [SampleModel.Of(ConfigEvaluations.Serializer)],
            Handler = "ConfigRuleHandler",
            Detected = [EventSource.Config],
            Reference = "https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html",
            Fixture = "ConfigRules/Fixtures/rule.json",
            Notes = "The answer is not returned but the body of PutEvaluations.",
        },
        new("iot-rule", "IoT rule")
        {
            NotDetected = "The payload is what the rule selects.",
            Reference = "https://docs.aws.amazon.com/iot/latest/developerguide/lambda-rule-action.html",
            Notes = "The payload is any JSON that the rule's SQL selects: read it as a type of your own, or raw.",
        },
        new("iot-button", "IoT button")
        {
            Events =
            [
                SampleModel.Of(IotOneClickEvent.Serializer, root => root.Has("deviceEvent")),
                SampleModel.Of(IotButtonEvent.Serializer),
            ],
            Detected = [EventSource.IotButton, EventSource.IotOneClick],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/services-iot.html",
            Fixture = "Iot/Fixtures/button.json",
        },
        new("iot-custom-authorizer", "IoT custom authorizer")
        {
            Events = [SampleModel.Of(IotCustomAuthorizerRequest.Serializer)],
            Responses = [SampleModel.Of(IotCustomAuthorizerResponse.Serializer)],
            Detected = [EventSource.IotCustomAuthorizer],
            Reference = "https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html",
            Fixture = "Iot/Fixtures/custom-authorizer.json",
        },
        new("iot-preprovision-hook", "IoT pre-provisioning hook")
        {
            Events = [SampleModel.Of(IotPreProvisioningHookRequest.Serializer)],
            Responses = [SampleModel.Of(IotPreProvisioningHookResponse.Serializer)],
            Detected = [EventSource.IotPreProvisioningHook],
            Reference = "https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html",
            Fixture = "Iot/Fixtures/pre-provisioning-hook.json",
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
            Handler = "SecretRotationHandler",
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
            Handler = "StepFunctionsTaskHandler<TInput,TOutput>, StepFunctionsCallbackHandler<TInput>",
            NotDetected = "The payload is what the state machine passes on.",
            Reference = "https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token",
            Fixture = "StepFunctions/Fixtures/task.json",
        },
    ];
}
