namespace LambdaKit.Events.EventBridge.CodeBuild;

/// <summary>How far a build or a phase of it has come.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CodeBuildStatus(string Value)
{
    /// <summary>It goes on.</summary>
    public static CodeBuildStatus InProgress => new("IN_PROGRESS");

    /// <summary>It succeeded.</summary>
    public static CodeBuildStatus Succeeded => new("SUCCEEDED");

    /// <summary>It failed.</summary>
    public static CodeBuildStatus Failed => new("FAILED");

    /// <summary>CodeBuild failed.</summary>
    public static CodeBuildStatus Fault => new("FAULT");

    /// <summary>The project or its source is wrong.</summary>
    public static CodeBuildStatus ClientError => new("CLIENT_ERROR");

    /// <summary>It took too long.</summary>
    public static CodeBuildStatus TimedOut => new("TIMED_OUT");

    /// <summary>It was stopped.</summary>
    public static CodeBuildStatus Stopped => new("STOPPED");

    /// <summary>It waits.</summary>
    public static CodeBuildStatus Queued => new("QUEUED");
}
