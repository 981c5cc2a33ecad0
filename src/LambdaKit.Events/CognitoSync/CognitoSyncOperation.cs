namespace LambdaKit.Events.CognitoSync;

/// <summary>What happens to a record of a dataset.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CognitoSyncOperation(string Value)
{
    /// <summary>It gets the new value, or is new.</summary>
    public static CognitoSyncOperation Replace => new("replace");

    /// <summary>It is removed.</summary>
    public static CognitoSyncOperation Remove => new("remove");
}
