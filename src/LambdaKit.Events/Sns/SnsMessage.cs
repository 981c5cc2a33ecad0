using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Sns;

/// <summary>A notification as Lambda delivers it. See <see cref="SnsNotification"/> for one in an SQS body or an HTTP delivery, which spells the addresses otherwise.</summary>
[EventModel]
public sealed partial class SnsMessage
{
    /// <summary><c>Notification</c></summary>
    [JsonPropertyName("Type")]
    public partial SnsMessageType? Type { get; init; }

    /// <summary>The identifier of the published message; the same for every subscriber, and when SNS delivers it again.</summary>
    [JsonPropertyName("MessageId")]
    public partial string? MessageId { get; init; }

    /// <summary>The ARN of the topic.</summary>
    [JsonPropertyName("TopicArn")]
    public partial string? TopicArn { get; init; }

    /// <summary>What the publisher gave as subject; null when it gave none.</summary>
    [JsonPropertyName("Subject")]
    public partial string? Subject { get; init; }

    /// <summary>What the publisher wrote.</summary>
    [JsonPropertyName("Message")]
    [StoredAs(typeof(DeferredText))]
    public partial string? Message { get; init; }

    /// <summary>When it was published, in UTC.</summary>
    [JsonPropertyName("Timestamp")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary><c>1</c> for a signature of SHA1withRSA, <c>2</c> for SHA256withRSA.</summary>
    [JsonPropertyName("SignatureVersion")]
    public partial string? SignatureVersion { get; init; }

    /// <summary>The signature of the message, its identifier, subject, type, time and topic; null when the JSON is no base64.</summary>
    [JsonPropertyName("Signature")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? Signature { get; init; }

    /// <summary>Where the certificate is that signed it. Only an address of <c>sns.REGION.amazonaws.com</c> is SNS's own.</summary>
    [JsonPropertyName("SigningCertUrl")]
    public partial string? SigningCertUrl { get; init; }

    /// <summary><see cref="SigningCertUrl"/> as tools spell it that copy it from an envelope; null from Lambda itself.</summary>
    [JsonPropertyName("SigningCertURL")]
    public partial string? SigningCertUrlOfEnvelope { get; init; }

    /// <summary>What ends the subscription when it is visited.</summary>
    [JsonPropertyName("UnsubscribeUrl")]
    public partial string? UnsubscribeUrl { get; init; }

    /// <summary><see cref="UnsubscribeUrl"/> as tools spell it that copy it from an envelope; null from Lambda itself.</summary>
    [JsonPropertyName("UnsubscribeURL")]
    public partial string? UnsubscribeUrlOfEnvelope { get; init; }

    /// <summary>What the publisher says beside the message; never null.</summary>
    [JsonPropertyName("MessageAttributes")]
    public partial IReadOnlyDictionary<string, SnsMessageAttribute> MessageAttributes { get; init; }

    /// <summary>Its place in a FIFO topic: a number of 20 digits, growing within a message group; null for a standard topic.</summary>
    [JsonPropertyName("SequenceNumber")]
    public partial string? SequenceNumber { get; init; }

    /// <summary>The order scope in a FIFO topic; null where SNS sends none.</summary>
    [JsonPropertyName("MessageGroupId")]
    public partial string? MessageGroupId { get; init; }

    /// <summary>What a FIFO topic knows duplicates by; null where SNS sends none.</summary>
    [JsonPropertyName("MessageDeduplicationId")]
    public partial string? MessageDeduplicationId { get; init; }

    /// <summary>The message as an event model, such as the S3 notification in it.</summary>
    /// <param name="serializer">Such as <c>S3Event.Serializer</c>.</param>
    /// <exception cref="EventFormatException">The message is not JSON of that shape, or there is none.</exception>
    public T ReadMessage<T>(EventSerializer<T> serializer)
    {
        ArgumentNullException.ThrowIfNull(serializer);
        return serializer.Read(_message.Utf8.Span);
    }

    /// <summary>The message as a type of yours.</summary>
    /// <exception cref="EventFormatException">The message is not JSON of that shape, or there is none.</exception>
    public T? ReadMessage<T>(JsonTypeInfo<T> typeInfo) => UserTypeJson.Read(_message.Utf8.Span, typeInfo);

    /// <summary>The message as UTF-8, as it is kept: nothing to parse it from costs less; empty when there is none.</summary>
    public ReadOnlyMemory<byte> GetMessageUtf8() => _message.Utf8;
}
