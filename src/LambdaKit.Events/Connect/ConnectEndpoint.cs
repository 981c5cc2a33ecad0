using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Connect;

/// <summary>A number or address.</summary>
[EventModel]
public sealed partial class ConnectEndpoint
{
    /// <summary>The number in the form <c>+4930123456</c>, or the address.</summary>
    [JsonPropertyName("Address")]
    public partial string? Address { get; init; }

    /// <summary>The kind: <c>TELEPHONE_NUMBER</c>, <c>VOIP</c>, <c>CONTACT_FLOW</c>, <c>EMAIL_ADDRESS</c>, ...</summary>
    [JsonPropertyName("Type")]
    [Recurring]
    public partial string? Type { get; init; }
}
