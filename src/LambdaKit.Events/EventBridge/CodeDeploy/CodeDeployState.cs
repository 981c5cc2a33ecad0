namespace LambdaKit.Events.EventBridge.CodeDeploy;

/// <summary>How far a deployment has come.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CodeDeployState(string Value)
{
    /// <summary>It began.</summary>
    public static CodeDeployState Start => new("START");

    /// <summary>It succeeded.</summary>
    public static CodeDeployState Success => new("SUCCESS");

    /// <summary>It failed.</summary>
    public static CodeDeployState Failure => new("FAILURE");

    /// <summary>It was stopped.</summary>
    public static CodeDeployState Stop => new("STOP");

    /// <summary>It is ready for traffic and waits.</summary>
    public static CodeDeployState Ready => new("READY");
}
