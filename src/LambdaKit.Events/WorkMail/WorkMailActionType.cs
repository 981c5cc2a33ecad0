namespace LambdaKit.Events.WorkMail;

/// <summary>What WorkMail does with an email.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct WorkMailActionType(string Value)
{
    /// <summary>Delivers it, as the rules say that follow.</summary>
    public static WorkMailActionType Default => new("DEFAULT");

    /// <summary>Sends it back.</summary>
    public static WorkMailActionType Bounce => new("BOUNCE");

    /// <summary>Deletes it.</summary>
    public static WorkMailActionType Drop => new("DROP");

    /// <summary>Delivers it without a check for spam, when it comes in.</summary>
    public static WorkMailActionType BypassSpamCheck => new("BYPASS_SPAM_CHECK");

    /// <summary>Delivers it to the junk folder, when it comes in.</summary>
    public static WorkMailActionType MoveToJunk => new("MOVE_TO_JUNK");
}
