using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>A permission.</summary>
[EventModel]
public sealed partial class AlexaPermissionScope
{
    /// <summary><c>GRANTED</c> or <c>DENIED</c>.</summary>
    [JsonPropertyName("status")]
    [Recurring]
    public partial string? Status { get; init; }
}
