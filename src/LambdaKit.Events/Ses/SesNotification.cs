using System.Text.Json.Serialization;

namespace LambdaKit.Events.Ses;

/// <summary>What SES publishes to an SNS topic about a received email: the message of an <see cref="Sns.SnsMessage"/>, not an event of its own.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class SesNotification
{
    /// <summary><c>Received</c></summary>
    [JsonPropertyName("notificationType")]
    public partial string? NotificationType { get; init; }

    /// <summary>The checks, and the action that was taken.</summary>
    [JsonPropertyName("receipt")]
    public partial SesReceipt? Receipt { get; init; }

    /// <summary>The envelope and the headers.</summary>
    [JsonPropertyName("mail")]
    public partial SesMail? Mail { get; init; }

    /// <summary>The email itself, in UTF-8 or base64 as <see cref="SesAction.Encoding"/> says; null unless an SNS action published it.</summary>
    [JsonPropertyName("content")]
    public partial string? Content { get; init; }
}
