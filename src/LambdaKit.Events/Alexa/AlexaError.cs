using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>What has gone wrong.</summary>
[EventModel]
public sealed partial class AlexaError
{
    /// <summary>The kind, such as <c>INVALID_RESPONSE</c> or <c>MEDIA_ERROR_UNKNOWN</c>.</summary>
    [JsonPropertyName("type")]
    [Recurring]
    public partial string? Type { get; init; }

    /// <summary>What has gone wrong.</summary>
    [JsonPropertyName("message")]
    public partial string? Message { get; init; }
}
