using System.Text.Json.Serialization;

namespace LambdaKit.Events.WorkMail;

/// <summary>The parameters of a bounce.</summary>
[EventModel]
public sealed partial class WorkMailActionParameters
{
    /// <summary>The text of the bounce; null for none.</summary>
    [JsonPropertyName("bounceMessage")]
    public partial string? BounceMessage { get; init; }
}
