namespace LambdaKit.Events.Ses;

/// <summary>What a receipt rule does with an email.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct SesActionType(string Value)
{
    /// <summary>Calls a function.</summary>
    public static SesActionType Lambda => new("Lambda");

    /// <summary>Writes it to a bucket.</summary>
    public static SesActionType S3 => new("S3");

    /// <summary>Publishes it to a topic.</summary>
    public static SesActionType Sns => new("SNS");

    /// <summary>Sends it back.</summary>
    public static SesActionType Bounce => new("Bounce");

    /// <summary>Delivers it to WorkMail.</summary>
    public static SesActionType WorkMail => new("WorkMail");

    /// <summary>Ends the rule set.</summary>
    public static SesActionType Stop => new("Stop");

    /// <summary>Adds a header.</summary>
    public static SesActionType AddHeader => new("AddHeader");

    /// <summary>Delivers it to Amazon Connect.</summary>
    public static SesActionType Connect => new("Connect");
}
