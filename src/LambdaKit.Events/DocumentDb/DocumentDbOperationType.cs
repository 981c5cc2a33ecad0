namespace LambdaKit.Events.DocumentDb;

/// <summary>What was done.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct DocumentDbOperationType(string Value)
{
    /// <summary>A document was added.</summary>
    public static DocumentDbOperationType Insert => new("insert");

    /// <summary>Fields of a document were changed.</summary>
    public static DocumentDbOperationType Update => new("update");

    /// <summary>A document was replaced.</summary>
    public static DocumentDbOperationType Replace => new("replace");

    /// <summary>A document was deleted.</summary>
    public static DocumentDbOperationType Delete => new("delete");

    /// <summary>A collection was dropped.</summary>
    public static DocumentDbOperationType Drop => new("drop");

    /// <summary>A collection was renamed.</summary>
    public static DocumentDbOperationType Rename => new("rename");

    /// <summary>A database was dropped.</summary>
    public static DocumentDbOperationType DropDatabase => new("dropDatabase");

    /// <summary>The stream has ended, because what it watches was dropped or renamed.</summary>
    public static DocumentDbOperationType Invalidate => new("invalidate");
}
