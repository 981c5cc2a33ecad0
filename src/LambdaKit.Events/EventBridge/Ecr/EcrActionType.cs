namespace LambdaKit.Events.EventBridge.Ecr;

/// <summary>What was done with an image.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct EcrActionType(string Value)
{
    /// <summary>It was pushed.</summary>
    public static EcrActionType Push => new("PUSH");

    /// <summary>It was deleted.</summary>
    public static EcrActionType Delete => new("DELETE");

    /// <summary>It was copied to another registry.</summary>
    public static EcrActionType Replicate => new("REPLICATE");

    /// <summary>It was archived.</summary>
    public static EcrActionType Archive => new("ARCHIVE");

    /// <summary>It was taken out of the archive.</summary>
    public static EcrActionType Activate => new("ACTIVATE");
}
