namespace LambdaKit.Events.Connect;

/// <summary>How a contact came about.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct ConnectInitiationMethod(string Value)
{
    /// <summary>The customer called.</summary>
    public static ConnectInitiationMethod Inbound => new("INBOUND");

    /// <summary>An agent called the customer.</summary>
    public static ConnectInitiationMethod Outbound => new("OUTBOUND");

    /// <summary>An agent transferred the contact.</summary>
    public static ConnectInitiationMethod Transfer => new("TRANSFER");

    /// <summary>The customer is called back.</summary>
    public static ConnectInitiationMethod Callback => new("CALLBACK");

    /// <summary>A program started it.</summary>
    public static ConnectInitiationMethod Api => new("API");

    /// <summary>It was transferred from one queue to another in a flow.</summary>
    public static ConnectInitiationMethod QueueTransfer => new("QUEUE_TRANSFER");

    /// <summary>An agent called a number outside of the contact center.</summary>
    public static ConnectInitiationMethod ExternalOutbound => new("EXTERNAL_OUTBOUND");

    /// <summary>A supervisor listens.</summary>
    public static ConnectInitiationMethod Monitor => new("MONITOR");

    /// <summary>A flow that runs after the end of a contact started it.</summary>
    public static ConnectInitiationMethod Disconnect => new("DISCONNECT");

    /// <summary>A program started a video call or one in an app.</summary>
    public static ConnectInitiationMethod WebRtcApi => new("WEBRTC_API");

    /// <summary>An agent replied to an e-mail.</summary>
    public static ConnectInitiationMethod AgentReply => new("AGENT_REPLY");

    /// <summary>A flow started it.</summary>
    public static ConnectInitiationMethod Flow => new("FLOW");
}
