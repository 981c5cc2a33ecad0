using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Sns;

/// <summary>The envelope that SNS puts around a message in an SQS body (unless raw delivery is on), a Firehose record or an HTTP delivery.</summary>
/// <remarks>
/// An HTTP endpoint also gets confirmations: they have a <see cref="Token"/>.
/// <see href="https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class SnsNotification
{
    /// <summary><c>Notification</c>, or for an HTTP endpoint also <c>SubscriptionConfirmation</c> and <c>UnsubscribeConfirmation</c>.</summary>
    [JsonPropertyName("Type")]
    public partial SnsMessageType? Type { get; init; }

    /// <summary>The identifier of the published message; the same for every subscriber, and when SNS delivers it again.</summary>
    [JsonPropertyName("MessageId")]
    public partial string? MessageId { get; init; }

    /// <summary>What confirms the subscription, in a confirmation; null in a notification.</summary>
    [JsonPropertyName("Token")]
    public partial string? Token { get; init; }

    /// <summary>The ARN of the topic.</summary>
    [JsonPropertyName("TopicArn")]
    public partial string? TopicArn { get; init; }

    /// <summary>What the publisher gave as subject; null when it gave none.</summary>
    [JsonPropertyName("Subject")]
    public partial string? Subject { get; init; }

    /// <summary>What the publisher wrote; in a confirmation, what to do.</summary>
    [JsonPropertyName("Message")]
    [StoredAs(typeof(DeferredText))]
    public partial string? Message { get; init; }

    /// <summary>What confirms the subscription when it is visited; null in a notification.</summary>
    [JsonPropertyName("SubscribeURL")]
    public partial string? SubscribeUrl { get; init; }

    /// <summary>When it was published, in UTC.</summary>
    [JsonPropertyName("Timestamp")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary><c>1</c> for a signature of SHA1withRSA, <c>2</c> for SHA256withRSA.</summary>
    [JsonPropertyName("SignatureVersion")]
    public partial string? SignatureVersion { get; init; }

    /// <summary>The signature; null when the JSON is no base64, and where there is none, as from a FIFO topic.</summary>
    [JsonPropertyName("Signature")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? Signature { get; init; }

    /// <summary>Where the certificate is that signed it. Only an address of <c>sns.REGION.amazonaws.com</c> is SNS's own.</summary>
    [JsonPropertyName("SigningCertURL")]
    public partial string? SigningCertUrl { get; init; }

    /// <summary><see cref="SigningCertUrl"/> as tools spell it that copy it from Lambda's event; null from SNS itself.</summary>
    [JsonPropertyName("SigningCertUrl")]
    public partial string? SigningCertUrlOfEvent { get; init; }

    /// <summary>What ends the subscription when it is visited.</summary>
    [JsonPropertyName("UnsubscribeURL")]
    public partial string? UnsubscribeUrl { get; init; }

    /// <summary><see cref="UnsubscribeUrl"/> as tools spell it that copy it from Lambda's event; null from SNS itself.</summary>
    [JsonPropertyName("UnsubscribeUrl")]
    public partial string? UnsubscribeUrlOfEvent { get; init; }

    /// <summary>Its place in a FIFO topic: a number of 20 digits, growing within a message group; null for a standard topic.</summary>
    [JsonPropertyName("SequenceNumber")]
    public partial string? SequenceNumber { get; init; }

    /// <summary>What the publisher says beside the message; never null.</summary>
    [JsonPropertyName("MessageAttributes")]
    public partial IReadOnlyDictionary<string, SnsMessageAttribute> MessageAttributes { get; init; }

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
