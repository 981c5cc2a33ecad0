using LambdaKit.Events.Detection;

namespace LambdaKit.EventConformance.Sources;

/// <summary>Monitoring, deployment, devices and other services that run something.</summary>
internal static class OperationsSources
{
    public static IReadOnlyList<SampleSource> All { get; } =
    [
        new("cloudwatch-logs", "CloudWatch Logs subscription")
        {
            Detected = [EventSource.CloudWatchLogs],
        },
        new("cloudwatch-alarm", "CloudWatch alarm action")
        {
            Detected = [EventSource.CloudWatchAlarm],
        },
        new("cloudwatch-dashboard", "CloudWatch custom widget")
        {
            Detected = [EventSource.CloudWatchDashboard],
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
            Detected = [EventSource.CodeDeployLifecycleHook],
        },
        new("codepipeline", "CodePipeline job")
        {
            Detected = [EventSource.CodePipeline],
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
            Detected = [EventSource.SecretsManagerRotation],
        },
        new("step-functions", "Step Functions task")
        {
            NotDetected = "The payload is what the state machine passes on.",
        },
    ];
}
