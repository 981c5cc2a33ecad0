using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Iot;

/// <summary>What HTTP says about a connection.</summary>
[EventModel]
public sealed partial class IotHttpData
{
    /// <summary>The headers.</summary>
    [JsonPropertyName("headers")]
    public partial HeaderMap Headers { get; init; }

    /// <summary>The query string, with its question mark, as the client has spelled it.</summary>
    [JsonPropertyName("queryString")]
    public partial string? QueryString { get; init; }
}
