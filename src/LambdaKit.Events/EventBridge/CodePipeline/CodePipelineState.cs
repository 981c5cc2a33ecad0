namespace LambdaKit.Events.EventBridge.CodePipeline;

/// <summary>How far an execution of a pipeline, a stage or an action has come.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CodePipelineState(string Value)
{
    /// <summary>It began.</summary>
    public static CodePipelineState Started => new("STARTED");

    /// <summary>It goes on.</summary>
    public static CodePipelineState Resumed => new("RESUMED");

    /// <summary>It succeeded.</summary>
    public static CodePipelineState Succeeded => new("SUCCEEDED");

    /// <summary>It failed.</summary>
    public static CodePipelineState Failed => new("FAILED");

    /// <summary>It was given up, as the pipeline was changed.</summary>
    public static CodePipelineState Canceled => new("CANCELED");

    /// <summary>A newer execution caught up with it.</summary>
    public static CodePipelineState Superseded => new("SUPERSEDED");

    /// <summary>It is being stopped.</summary>
    public static CodePipelineState Stopping => new("STOPPING");

    /// <summary>It was stopped.</summary>
    public static CodePipelineState Stopped => new("STOPPED");

    /// <summary>It was stopped without waiting for it.</summary>
    public static CodePipelineState Abandoned => new("ABANDONED");
}
