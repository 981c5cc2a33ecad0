namespace LambdaKit.Events.Connect;

/// <summary>How a customer is in contact.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct ConnectChannel(string Value)
{
    /// <summary>A call.</summary>
    public static ConnectChannel Voice => new("VOICE");

    /// <summary>A chat.</summary>
    public static ConnectChannel Chat => new("CHAT");

    /// <summary>A task.</summary>
    public static ConnectChannel Task => new("TASK");

    /// <summary>An e-mail.</summary>
    public static ConnectChannel Email => new("EMAIL");
}
