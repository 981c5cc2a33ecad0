using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What is attacked, or attacks; which parts it has, its type says.</summary>
[EventModel]
public sealed partial class GuardDutyResource
{
    /// <summary>What it is, such as <c>Instance</c>, <c>AccessKey</c>, <c>S3Bucket</c>, <c>EKSCluster</c>, <c>Container</c>, <c>Lambda</c> or <c>RDSDBInstance</c>.</summary>
    [JsonPropertyName("resourceType")]
    public partial string? ResourceType { get; init; }

    /// <summary>The access key; null for others.</summary>
    [JsonPropertyName("accessKeyDetails")]
    public partial GuardDutyAccessKey? AccessKeyDetails { get; init; }

    /// <summary>The buckets; never null.</summary>
    [JsonPropertyName("s3BucketDetails")]
    public partial IReadOnlyList<GuardDutyS3Bucket> S3BucketDetails { get; init; }

    /// <summary>The EC2 instance; null for others.</summary>
    [JsonPropertyName("instanceDetails")]
    public partial GuardDutyInstance? InstanceDetails { get; init; }

    /// <summary>The EKS cluster; null for others.</summary>
    [JsonPropertyName("eksClusterDetails")]
    public partial GuardDutyEksCluster? EksClusterDetails { get; init; }

    /// <summary>What it is in Kubernetes; null for others.</summary>
    [JsonPropertyName("kubernetesDetails")]
    public partial GuardDutyKubernetes? KubernetesDetails { get; init; }

    /// <summary>The volumes that were scanned; null for others.</summary>
    [JsonPropertyName("ebsVolumeDetails")]
    public partial GuardDutyEbsVolumes? EbsVolumeDetails { get; init; }

    /// <summary>The ECS cluster; null for others.</summary>
    [JsonPropertyName("ecsClusterDetails")]
    public partial GuardDutyEcsCluster? EcsClusterDetails { get; init; }

    /// <summary>The container; null for others.</summary>
    [JsonPropertyName("containerDetails")]
    public partial GuardDutyContainer? ContainerDetails { get; init; }

    /// <summary>The Lambda function; null for others.</summary>
    [JsonPropertyName("lambdaDetails")]
    public partial GuardDutyLambdaFunction? LambdaDetails { get; init; }

    /// <summary>The database; null for others.</summary>
    [JsonPropertyName("rdsDbInstanceDetails")]
    public partial GuardDutyRdsInstance? RdsDbInstanceDetails { get; init; }

    /// <summary>The limitless database; null for others.</summary>
    [JsonPropertyName("rdsLimitlessDbDetails")]
    public partial GuardDutyRdsLimitlessDatabase? RdsLimitlessDbDetails { get; init; }

    /// <summary>The user of the database; null for others.</summary>
    [JsonPropertyName("rdsDbUserDetails")]
    public partial GuardDutyRdsUser? RdsDbUserDetails { get; init; }

    /// <summary>The snapshot; null for others.</summary>
    [JsonPropertyName("ebsSnapshotDetails")]
    public partial GuardDutyEbsSnapshot? EbsSnapshotDetails { get; init; }

    /// <summary>The machine image; null for others.</summary>
    [JsonPropertyName("ec2ImageDetails")]
    public partial GuardDutyEc2Image? Ec2ImageDetails { get; init; }

    /// <summary>The backup; null for others.</summary>
    [JsonPropertyName("recoveryPointDetails")]
    public partial GuardDutyRecoveryPoint? RecoveryPointDetails { get; init; }

    /// <summary>The guardrail of Bedrock; null JSON for others.</summary>
    [JsonPropertyName("bedrockGuardrailDetails")]
    public partial JsonValue BedrockGuardrailDetails { get; init; }

    /// <summary>The models; never null.</summary>
    [JsonPropertyName("modelDetails")]
    public partial IReadOnlyList<JsonValue> ModelDetails { get; init; }
}
