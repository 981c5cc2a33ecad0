namespace LambdaKit.Events.Json;

/// <summary>What a JSON value is, told from its first byte.</summary>
public enum JsonKind
{
    /// <summary>The text ends here.</summary>
    End,

    /// <summary><c>{</c></summary>
    Object,

    /// <summary><c>[</c></summary>
    Array,

    /// <summary><c>"</c></summary>
    String,

    /// <summary>A digit or a minus sign.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c></summary>
    Boolean,

    /// <summary><c>null</c></summary>
    Null,
}
