using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Connect;

/// <summary>A contact, and what a flow passes on.</summary>
[EventModel]
public sealed partial class ConnectDetails
{
    /// <summary>The contact.</summary>
    [JsonPropertyName("ContactData")]
    public partial ConnectContactData? ContactData { get; init; }

    /// <summary>What the flow passes on: names and texts; nested JSON reads as its JSON.</summary>
    [JsonPropertyName("Parameters")]
    public partial ClaimMap Parameters { get; init; }
}
