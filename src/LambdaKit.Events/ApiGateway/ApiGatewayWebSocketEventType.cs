namespace LambdaKit.Events.ApiGateway;

/// <summary>What happened on a WebSocket.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct ApiGatewayWebSocketEventType(string Value)
{
    /// <summary>A client connects.</summary>
    public static ApiGatewayWebSocketEventType Connect => new("CONNECT");

    /// <summary>A client sent a message.</summary>
    public static ApiGatewayWebSocketEventType Message => new("MESSAGE");

    /// <summary>The connection is closed.</summary>
    public static ApiGatewayWebSocketEventType Disconnect => new("DISCONNECT");
}
