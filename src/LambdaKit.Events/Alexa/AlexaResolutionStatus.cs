using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>Whether there is a match.</summary>
[EventModel]
public sealed partial class AlexaResolutionStatus
{
    /// <summary><c>ER_SUCCESS_MATCH</c>, <c>ER_SUCCESS_NO_MATCH</c>, or an error.</summary>
    [JsonPropertyName("code")]
    [Recurring]
    public partial string? Code { get; init; }
}
