using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>A skill.</summary>
[EventModel]
public sealed partial class AlexaApplication
{
    /// <summary>The identifier of the skill: check that it is yours.</summary>
    [JsonPropertyName("applicationId")]
    [Recurring]
    public partial string? ApplicationId { get; init; }
}
