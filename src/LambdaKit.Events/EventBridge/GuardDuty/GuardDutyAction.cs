using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>An activity; which part it has, its type says.</summary>
[EventModel]
public sealed partial class GuardDutyAction
{
    /// <summary>What it is; null when missing.</summary>
    [JsonPropertyName("actionType")]
    public partial GuardDutyActionType? ActionType { get; init; }

    /// <summary>The request to an API of AWS; null for others.</summary>
    [JsonPropertyName("awsApiCallAction")]
    public partial GuardDutyAwsApiCall? AwsApiCallAction { get; init; }

    /// <summary>The name that was looked up; null for others.</summary>
    [JsonPropertyName("dnsRequestAction")]
    public partial GuardDutyDnsRequest? DnsRequestAction { get; init; }

    /// <summary>The connection; null for others.</summary>
    [JsonPropertyName("networkConnectionAction")]
    public partial GuardDutyNetworkConnection? NetworkConnectionAction { get; init; }

    /// <summary>The ports that were looked for; null for others.</summary>
    [JsonPropertyName("portProbeAction")]
    public partial GuardDutyPortProbe? PortProbeAction { get; init; }

    /// <summary>The request to an API of Kubernetes; null for others.</summary>
    [JsonPropertyName("kubernetesApiCallAction")]
    public partial GuardDutyKubernetesApiCall? KubernetesApiCallAction { get; init; }

    /// <summary>The permission that somebody asked for; null for others.</summary>
    [JsonPropertyName("kubernetesPermissionCheckedDetails")]
    public partial GuardDutyKubernetesPermission? KubernetesPermissionCheckedDetails { get; init; }

    /// <summary>The role binding; null for others.</summary>
    [JsonPropertyName("kubernetesRoleBindingDetails")]
    public partial GuardDutyKubernetesRoleBinding? KubernetesRoleBindingDetails { get; init; }

    /// <summary>The role; null for others.</summary>
    [JsonPropertyName("kubernetesRoleDetails")]
    public partial GuardDutyKubernetesRole? KubernetesRoleDetails { get; init; }

    /// <summary>The login to a database; null for others.</summary>
    [JsonPropertyName("rdsLoginAttemptAction")]
    public partial GuardDutyRdsLoginAttempt? RdsLoginAttemptAction { get; init; }
}
