namespace LambdaKit.Events.Ses;

/// <summary>What a domain asks of receivers when an email in its name fails DMARC.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct SesDmarcPolicy(string Value)
{
    /// <summary>Nothing.</summary>
    public static SesDmarcPolicy None => new("none");

    /// <summary>To treat it as suspicious.</summary>
    public static SesDmarcPolicy Quarantine => new("quarantine");

    /// <summary>To reject it.</summary>
    public static SesDmarcPolicy Reject => new("reject");
}
