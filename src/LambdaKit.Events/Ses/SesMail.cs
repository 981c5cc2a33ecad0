using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Ses;

/// <summary>The envelope and the headers of an email.</summary>
[EventModel]
public sealed partial class SesMail
{
    /// <summary>When SES received it.</summary>
    [JsonPropertyName("timestamp")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>The sender's address of the envelope: MAIL FROM.</summary>
    [JsonPropertyName("source")]
    public partial string? Source { get; init; }

    /// <summary>The identifier that SES gave it; an S3 action uses it as object key.</summary>
    [JsonPropertyName("messageId")]
    public partial string? MessageId { get; init; }

    /// <summary>The addresses of the headers <c>To</c> and <c>Cc</c>; never null.</summary>
    [JsonPropertyName("destination")]
    public partial IReadOnlyList<string> Destination { get; init; }

    /// <summary>Whether the headers were more than 10 KB, so that some are missing.</summary>
    [JsonPropertyName("headersTruncated")]
    public partial bool? HeadersTruncated { get; init; }

    /// <summary>The headers in order; one that came twice is there twice; never null.</summary>
    [JsonPropertyName("headers")]
    public partial IReadOnlyList<SesHeader> Headers { get; init; }

    /// <summary>The headers that most emails have.</summary>
    [JsonPropertyName("commonHeaders")]
    public partial SesCommonHeaders? CommonHeaders { get; init; }
}
