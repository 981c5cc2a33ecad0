using System.Text.Json.Serialization;

namespace LambdaKit.Events.Ses;

/// <summary>An email that Amazon SES received.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class SesEvent
{
    /// <summary>The emails: SES sends one; never null.</summary>
    [JsonPropertyName("Records")]
    public partial IReadOnlyList<SesRecord> Records { get; init; }
}
