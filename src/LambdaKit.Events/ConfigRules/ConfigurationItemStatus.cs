namespace LambdaKit.Events.ConfigRules;

/// <summary>Whether a resource is there, and recorded.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct ConfigurationItemStatus(string Value)
{
    /// <summary>It is there.</summary>
    public static ConfigurationItemStatus Ok => new("OK");

    /// <summary>It is there, newly found.</summary>
    public static ConfigurationItemStatus ResourceDiscovered => new("ResourceDiscovered");

    /// <summary>It is there, newly found, of a type that is not recorded.</summary>
    public static ConfigurationItemStatus ResourceNotRecorded => new("ResourceNotRecorded");

    /// <summary>It is deleted.</summary>
    public static ConfigurationItemStatus ResourceDeleted => new("ResourceDeleted");

    /// <summary>It is deleted, of a type that is not recorded.</summary>
    public static ConfigurationItemStatus ResourceDeletedNotRecorded => new("ResourceDeletedNotRecorded");

    /// <summary>Whether the resource is there, so that there is something to evaluate.</summary>
    public bool IsPresent => this == Ok || this == ResourceDiscovered || this == ResourceNotRecorded;
}
