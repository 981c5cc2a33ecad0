namespace LambdaKit.Events.EventBridge.Ecr;

/// <summary>How an action came out.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct EcrResult(string Value)
{
    /// <summary>It was done.</summary>
    public static EcrResult Success => new("SUCCESS");

    /// <summary>It failed.</summary>
    public static EcrResult Failure => new("FAILURE");
}
