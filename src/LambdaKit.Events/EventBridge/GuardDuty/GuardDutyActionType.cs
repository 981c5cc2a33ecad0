namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What an activity is that GuardDuty found.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct GuardDutyActionType(string Value)
{
    /// <summary>A connection in the network.</summary>
    public static GuardDutyActionType NetworkConnection => new("NETWORK_CONNECTION");

    /// <summary>Somebody looks for open ports.</summary>
    public static GuardDutyActionType PortProbe => new("PORT_PROBE");

    /// <summary>A name was looked up.</summary>
    public static GuardDutyActionType DnsRequest => new("DNS_REQUEST");

    /// <summary>A request to an API of AWS.</summary>
    public static GuardDutyActionType AwsApiCall => new("AWS_API_CALL");

    /// <summary>A request to an API of Kubernetes.</summary>
    public static GuardDutyActionType KubernetesApiCall => new("KUBERNETES_API_CALL");

    /// <summary>A login to a database.</summary>
    public static GuardDutyActionType RdsLoginAttempt => new("RDS_LOGIN_ATTEMPT");
}
