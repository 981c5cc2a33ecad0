using System.Text.Json.Serialization;

namespace LambdaKit.Events.WorkMail;

/// <summary>An action with its parameters.</summary>
[EventModel]
public sealed partial class WorkMailActionStep
{
    /// <summary>What to do.</summary>
    [JsonPropertyName("type")]
    public partial WorkMailActionType? Type { get; init; }

    /// <summary>More, for a bounce; otherwise null.</summary>
    [JsonPropertyName("parameters")]
    public partial WorkMailActionParameters? Parameters { get; init; }
}
