using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>How a request to another skill has ended.</summary>
[EventModel]
public sealed partial class AlexaConnectionStatus
{
    /// <summary>The code, as text, such as <c>200</c>.</summary>
    [JsonPropertyName("code")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Code { get; init; }

    /// <summary>What the code means.</summary>
    [JsonPropertyName("message")]
    public partial string? Message { get; init; }
}
