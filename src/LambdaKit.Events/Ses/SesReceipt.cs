using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Ses;

/// <summary>How SES judged an email and what it did.</summary>
[EventModel]
public sealed partial class SesReceipt
{
    /// <summary>When the action was triggered.</summary>
    [JsonPropertyName("timestamp")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>The time from receiving the email to triggering the action, in milliseconds.</summary>
    [JsonPropertyName("processingTimeMillis")]
    public partial long? ProcessingTimeMilliseconds { get; init; }

    /// <summary>The addresses of the envelope (RCPT TO) that the receipt rule matched; never null.</summary>
    [JsonPropertyName("recipients")]
    public partial IReadOnlyList<string> Recipients { get; init; }

    /// <summary>Whether it is spam.</summary>
    [JsonPropertyName("spamVerdict")]
    public partial SesVerdict? SpamVerdict { get; init; }

    /// <summary>Whether it holds a virus.</summary>
    [JsonPropertyName("virusVerdict")]
    public partial SesVerdict? VirusVerdict { get; init; }

    /// <summary>Whether it passed the Sender Policy Framework.</summary>
    [JsonPropertyName("spfVerdict")]
    public partial SesVerdict? SpfVerdict { get; init; }

    /// <summary>Whether its DKIM signature is right.</summary>
    [JsonPropertyName("dkimVerdict")]
    public partial SesVerdict? DkimVerdict { get; init; }

    /// <summary>Whether it passed DMARC.</summary>
    [JsonPropertyName("dmarcVerdict")]
    public partial SesVerdict? DmarcVerdict { get; init; }

    /// <summary>What the sender's domain asks for when DMARC fails; null when it didn't.</summary>
    [JsonPropertyName("dmarcPolicy")]
    public partial SesDmarcPolicy? DmarcPolicy { get; init; }

    /// <summary>The action that was taken.</summary>
    [JsonPropertyName("action")]
    public partial SesAction? Action { get; init; }
}
