using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>The container of a job.</summary>
[EventModel]
public sealed partial class BatchContainer
{
    /// <summary>Its image.</summary>
    [JsonPropertyName("image")]
    public partial string? Image { get; init; }

    /// <summary>How many CPUs it has; null when its resource requirements say it.</summary>
    [JsonPropertyName("vcpus")]
    public partial int? Vcpus { get; init; }

    /// <summary>How much memory it has, in MiB; null when its resource requirements say it.</summary>
    [JsonPropertyName("memory")]
    public partial int? Memory { get; init; }

    /// <summary>The command it runs; never null.</summary>
    [JsonPropertyName("command")]
    public partial IReadOnlyList<string> Command { get; init; }

    /// <summary>The role it works with; null when it has none.</summary>
    [JsonPropertyName("jobRoleArn")]
    public partial string? JobRoleArn { get; init; }

    /// <summary>The role it is started with; null when it has none.</summary>
    [JsonPropertyName("executionRoleArn")]
    public partial string? ExecutionRoleArn { get; init; }

    /// <summary>Its volumes; never null.</summary>
    [JsonPropertyName("volumes")]
    public partial IReadOnlyList<BatchVolume> Volumes { get; init; }

    /// <summary>Its environment variables; never null.</summary>
    [JsonPropertyName("environment")]
    public partial IReadOnlyList<BatchKeyValue> Environment { get; init; }

    /// <summary>Where its volumes are; never null.</summary>
    [JsonPropertyName("mountPoints")]
    public partial IReadOnlyList<BatchMountPoint> MountPoints { get; init; }

    /// <summary>Whether its root file system can't be written; null when missing.</summary>
    [JsonPropertyName("readonlyRootFilesystem")]
    public partial bool? ReadonlyRootFilesystem { get; init; }

    /// <summary>Its limits; never null.</summary>
    [JsonPropertyName("ulimits")]
    public partial IReadOnlyList<BatchUlimit> Ulimits { get; init; }

    /// <summary>Whether it may do whatever the host may; null when missing.</summary>
    [JsonPropertyName("privileged")]
    public partial bool? Privileged { get; init; }

    /// <summary>The user it runs as; null for the one of its image.</summary>
    [JsonPropertyName("user")]
    public partial string? User { get; init; }

    /// <summary>The exit code; null while it runs.</summary>
    [JsonPropertyName("exitCode")]
    public partial int? ExitCode { get; init; }

    /// <summary>Why it ended, in words; null when there is nothing to say.</summary>
    [JsonPropertyName("reason")]
    public partial string? Reason { get; init; }

    /// <summary>The ARN of the container instance; null on Fargate, and before it started.</summary>
    [JsonPropertyName("containerInstanceArn")]
    public partial string? ContainerInstanceArn { get; init; }

    /// <summary>The ARN of the ECS task; null before it started.</summary>
    [JsonPropertyName("taskArn")]
    public partial string? TaskArn { get; init; }

    /// <summary>Its log stream; null before it started.</summary>
    [JsonPropertyName("logStreamName")]
    public partial string? LogStreamName { get; init; }

    /// <summary>The type of its instance, for a job of several nodes; null for others.</summary>
    [JsonPropertyName("instanceType")]
    public partial string? InstanceType { get; init; }

    /// <summary>Its network interfaces; never null.</summary>
    [JsonPropertyName("networkInterfaces")]
    public partial IReadOnlyList<BatchNetworkInterface> NetworkInterfaces { get; init; }

    /// <summary>What it needs; never null.</summary>
    [JsonPropertyName("resourceRequirements")]
    public partial IReadOnlyList<BatchResourceRequirement> ResourceRequirements { get; init; }

    /// <summary>What is set for Linux; null when nothing is.</summary>
    [JsonPropertyName("linuxParameters")]
    public partial BatchLinuxParameters? LinuxParameters { get; init; }

    /// <summary>Where its log goes; null when nothing is set.</summary>
    [JsonPropertyName("logConfiguration")]
    public partial BatchLogConfiguration? LogConfiguration { get; init; }

    /// <summary>Its secrets; never null.</summary>
    [JsonPropertyName("secrets")]
    public partial IReadOnlyList<BatchSecret> Secrets { get; init; }

    /// <summary>Its network on Fargate; null elsewhere.</summary>
    [JsonPropertyName("networkConfiguration")]
    public partial BatchNetworkConfiguration? NetworkConfiguration { get; init; }

    /// <summary>Its platform on Fargate; null elsewhere.</summary>
    [JsonPropertyName("fargatePlatformConfiguration")]
    public partial BatchFargatePlatform? FargatePlatformConfiguration { get; init; }

    /// <summary>Its storage on Fargate; null elsewhere.</summary>
    [JsonPropertyName("ephemeralStorage")]
    public partial BatchEphemeralStorage? EphemeralStorage { get; init; }

    /// <summary>Its operating system on Fargate; null elsewhere.</summary>
    [JsonPropertyName("runtimePlatform")]
    public partial BatchRuntimePlatform? RuntimePlatform { get; init; }

    /// <summary>What opens a private registry; null when nothing does.</summary>
    [JsonPropertyName("repositoryCredentials")]
    public partial BatchRepositoryCredentials? RepositoryCredentials { get; init; }

    /// <summary>Whether commands can be run in it; null when missing.</summary>
    [JsonPropertyName("enableExecuteCommand")]
    public partial bool? EnableExecuteCommand { get; init; }
}
