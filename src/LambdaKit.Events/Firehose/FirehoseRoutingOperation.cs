namespace LambdaKit.Events.Firehose;

/// <summary>What is done with a row of a table.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct FirehoseRoutingOperation(string Value)
{
    /// <summary>A row is added.</summary>
    public static FirehoseRoutingOperation Insert => new("insert");

    /// <summary>The row with the same keys is replaced.</summary>
    public static FirehoseRoutingOperation Update => new("update");

    /// <summary>The row with the same keys is deleted.</summary>
    public static FirehoseRoutingOperation Delete => new("delete");
}
