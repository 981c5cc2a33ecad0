using System.Text.Json.Serialization;

namespace LambdaKit.Events.Iot;

/// <summary>About a connection.</summary>
[EventModel]
public sealed partial class IotConnectionMetadata
{
    /// <summary>The identifier of the connection, for logs.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }
}
