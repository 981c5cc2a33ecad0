using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Ses;

/// <summary>The headers that most emails have; those that the email has not are missing.</summary>
[EventModel]
public sealed partial class SesCommonHeaders
{
    /// <summary>The header <c>Date</c>, in the form of RFC 5322: <c>Sat, 31 Jan 2026 12:34:56 -0700</c>.</summary>
    [JsonPropertyName("date")]
    public partial string? Date { get; init; }

    /// <summary>The authors; never null.</summary>
    [JsonPropertyName("from")]
    public partial IReadOnlyList<string> From { get; init; }

    /// <summary>Who sent it for the authors; empty when missing.</summary>
    [JsonPropertyName("sender")]
    public partial TextOrList Sender { get; init; }

    /// <summary>Where answers go; empty when missing.</summary>
    [JsonPropertyName("replyTo")]
    public partial TextOrList ReplyTo { get; init; }

    /// <summary>The recipients; never null.</summary>
    [JsonPropertyName("to")]
    public partial IReadOnlyList<string> To { get; init; }

    /// <summary>The recipients of copies; never null.</summary>
    [JsonPropertyName("cc")]
    public partial IReadOnlyList<string> Cc { get; init; }

    /// <summary>The hidden recipients; never null.</summary>
    [JsonPropertyName("bcc")]
    public partial IReadOnlyList<string> Bcc { get; init; }

    /// <summary>Where bounces go.</summary>
    [JsonPropertyName("returnPath")]
    public partial string? ReturnPath { get; init; }

    /// <summary>The identifier that the sender gave it.</summary>
    [JsonPropertyName("messageId")]
    public partial string? MessageId { get; init; }

    /// <summary>The subject.</summary>
    [JsonPropertyName("subject")]
    public partial string? Subject { get; init; }
}
