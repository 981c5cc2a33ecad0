using System.Text.Json.Serialization;

namespace LambdaKit.Events.Connect;

/// <summary>The streams of a call.</summary>
[EventModel]
public sealed partial class ConnectMediaStreams
{
    /// <summary>The customer's side.</summary>
    [JsonPropertyName("Customer")]
    public partial ConnectMediaStreamsCustomer? Customer { get; init; }
}
