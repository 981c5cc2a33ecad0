using System.Text.Json.Serialization;

namespace LambdaKit.Events.Connect;

/// <summary>The customer's side of a call.</summary>
[EventModel]
public sealed partial class ConnectMediaStreamsCustomer
{
    /// <summary>The sound; null when it isn't streamed.</summary>
    [JsonPropertyName("Audio")]
    public partial ConnectAudioStream? Audio { get; init; }
}
