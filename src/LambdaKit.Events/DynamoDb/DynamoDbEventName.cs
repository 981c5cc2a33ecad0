namespace LambdaKit.Events.DynamoDb;

/// <summary>What was done to an item.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct DynamoDbEventName(string Value)
{
    /// <summary>A new item was written.</summary>
    public static DynamoDbEventName Insert => new("INSERT");

    /// <summary>An item was changed.</summary>
    public static DynamoDbEventName Modify => new("MODIFY");

    /// <summary>An item was deleted.</summary>
    public static DynamoDbEventName Remove => new("REMOVE");
}
