using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.ApiGateway;

/// <summary>What happened on a WebSocket.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
public readonly record struct ApiGatewayWebSocketEventType(string Value) : IJsonReadable<ApiGatewayWebSocketEventType>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"CONNECT\"";

    /// <summary>A client connects.</summary>
    public static ApiGatewayWebSocketEventType Connect => new("CONNECT");

    /// <summary>A client sent a message.</summary>
    public static ApiGatewayWebSocketEventType Message => new("MESSAGE");

    /// <summary>The connection is closed.</summary>
    public static ApiGatewayWebSocketEventType Disconnect => new("DISCONNECT");

    /// <inheritdoc/>
    public static ApiGatewayWebSocketEventType ReadFrom(ref JsonReader reader)
    {
        var value = reader.ReadStringUtf8();
        return new(value switch
        {
            _ when value.SequenceEqual("CONNECT"u8) => "CONNECT",
            _ when value.SequenceEqual("MESSAGE"u8) => "MESSAGE",
            _ when value.SequenceEqual("DISCONNECT"u8) => "DISCONNECT",
            _ => Utf8Text.ToText(value),
        });
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteString(Value);
    }

    /// <summary>The value, as the service spells it.</summary>
    public override string ToString() => Value ?? "";
}
