using System.Text.Json.Serialization;

namespace LambdaKit.Events.WorkMail;

/// <summary>Sender and recipients of the transport.</summary>
[EventModel]
public sealed partial class WorkMailEnvelope
{
    /// <summary>The sender.</summary>
    [JsonPropertyName("mailFrom")]
    public partial WorkMailAddress? MailFrom { get; init; }

    /// <summary>The recipients; never null.</summary>
    [JsonPropertyName("recipients")]
    public partial IReadOnlyList<WorkMailAddress> Recipients { get; init; }
}
