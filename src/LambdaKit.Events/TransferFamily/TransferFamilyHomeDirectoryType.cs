namespace LambdaKit.Events.TransferFamily;

/// <summary>What a user sees of the storage.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct TransferFamilyHomeDirectoryType(string Value)
{
    /// <summary>The paths as they are.</summary>
    public static TransferFamilyHomeDirectoryType Path => new("PATH");

    /// <summary>The mappings that the answer gives.</summary>
    public static TransferFamilyHomeDirectoryType Logical => new("LOGICAL");
}
