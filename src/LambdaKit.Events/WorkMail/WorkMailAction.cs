using System.Text.Json.Serialization;

namespace LambdaKit.Events.WorkMail;

/// <summary>What to do for some recipients, or all.</summary>
[EventModel]
public sealed partial class WorkMailAction
{
    /// <summary>What to do.</summary>
    [JsonPropertyName("action")]
    public partial WorkMailActionStep? Action { get; init; }

    /// <summary>For whom; only when <see cref="AllRecipients"/> is not true; never null.</summary>
    [JsonPropertyName("recipients")]
    public partial IReadOnlyList<string> Recipients { get; init; }

    /// <summary>Whether it is for all whom no other action names.</summary>
    [JsonPropertyName("allRecipients")]
    public partial bool? AllRecipients { get; init; }
}
