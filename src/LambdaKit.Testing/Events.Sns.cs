using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Sns;

namespace LambdaKit.Testing;

public static partial class Events
{
    /// <summary>The notification of a topic, as Lambda delivers it.</summary>
    /// <param name="message">What the publisher wrote.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static SnsEvent Sns(string message, SnsMessageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        options ??= new SnsMessageOptions();
        var topicArn = TopicArn(options);
        var record = new SnsRecord
        {
            EventSource = "aws:sns",
            EventVersion = "1.0",
            EventSubscriptionArn = SubscriptionArn(topicArn),
            Sns = new SnsMessage
            {
                Type = SnsMessageType.Notification,
                MessageId = options.MessageId ?? Fake.Uuid("notification " + message),
                TopicArn = topicArn,
                Subject = options.Subject,
                Message = message,
                Timestamp = options.Time,
                SignatureVersion = "1",
                Signature = Encoding.ASCII.GetBytes(Fake.Hex("signature " + message, 64)),
                SigningCertUrl = SigningCertUrl,
                UnsubscribeUrl = UnsubscribeUrl(topicArn),
                MessageAttributes = options.Attributes,
            },
        };
        return new SnsEvent { Records = [record] };
    }

    /// <summary>The notification of a topic whose message is the JSON of a value.</summary>
    /// <param name="messageType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="message">The value.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static SnsEvent Sns<T>(JsonTypeInfo<T> messageType, T message, SnsMessageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(messageType);
        return Sns(JsonSerializer.Serialize(message, messageType), options);
    }

    /// <summary>The text that a queue without raw message delivery gets from a topic: a body for <see cref="Sqs(string[])"/>.</summary>
    /// <param name="message">What the publisher wrote, such as the JSON of <see cref="S3Put"/>.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static string SnsEnvelope(string message, SnsMessageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        options ??= new SnsMessageOptions();
        var topicArn = TopicArn(options);
        var envelope = new SnsNotification
        {
            Type = SnsMessageType.Notification,
            MessageId = options.MessageId ?? Fake.Uuid("notification " + message),
            TopicArn = topicArn,
            Subject = options.Subject,
            Message = message,
            Timestamp = options.Time,
            SignatureVersion = "1",
            Signature = Encoding.ASCII.GetBytes(Fake.Hex("signature " + message, 64)),
            SigningCertUrl = SigningCertUrl,
            UnsubscribeUrl = UnsubscribeUrl(topicArn),
            MessageAttributes = options.Attributes,
        };
        return envelope.ToJson();
    }

    private static string SigningCertUrl => $"https://sns.{Fake.Region}.amazonaws.com/SimpleNotificationService-{Fake.Hex("certificate", 32)}.pem";

    private static string TopicArn(SnsMessageOptions options) => $"arn:aws:sns:{Fake.Region}:{Fake.Account}:{options.TopicName}";

    private static string SubscriptionArn(string topicArn) => $"{topicArn}:{Fake.Uuid("subscription " + topicArn)}";

    private static string UnsubscribeUrl(string topicArn) =>
        $"https://sns.{Fake.Region}.amazonaws.com/?Action=Unsubscribe&SubscriptionArn={SubscriptionArn(topicArn)}";
}
