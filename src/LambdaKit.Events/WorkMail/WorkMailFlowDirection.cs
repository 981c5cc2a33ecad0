namespace LambdaKit.Events.WorkMail;

/// <summary>Which way an email goes.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct WorkMailFlowDirection(string Value)
{
    /// <summary>It comes in.</summary>
    public static WorkMailFlowDirection Inbound => new("INBOUND");

    /// <summary>It goes out.</summary>
    public static WorkMailFlowDirection Outbound => new("OUTBOUND");
}
