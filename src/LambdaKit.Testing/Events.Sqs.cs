using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Testing;

public static partial class Events
{
    /// <summary>A batch of messages with these bodies from a standard queue.</summary>
    public static SqsEvent Sqs(params string[] bodies)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        var messages = new SqsMessage[bodies.Length];
        for (var i = 0; i < bodies.Length; i++)
            messages[i] = Message(bodies[i], new SqsMessageOptions(), i);
        return Sqs(messages);
    }

    /// <summary>A batch of messages, each made by <see cref="SqsMessage(string, SqsMessageOptions?)"/>.</summary>
    public static SqsEvent Sqs(params SqsMessage[] messages) => new() { Records = messages };

    /// <summary>A batch of messages whose bodies are the JSON of these values.</summary>
    /// <param name="bodyType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="bodies">The values.</param>
    public static SqsEvent Sqs<T>(JsonTypeInfo<T> bodyType, params T[] bodies)
    {
        ArgumentNullException.ThrowIfNull(bodyType);
        ArgumentNullException.ThrowIfNull(bodies);
        return Sqs(Array.ConvertAll(bodies, body => JsonSerializer.Serialize(body, bodyType)));
    }

    /// <summary>A batch of messages from a FIFO queue.</summary>
    /// <param name="messages">The message group and the body of each, in the queue's order.</param>
    public static SqsEvent SqsFifo(params (string Group, string Body)[] messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var records = new SqsMessage[messages.Length];
        for (var i = 0; i < messages.Length; i++)
            records[i] = Message(messages[i].Body, new SqsMessageOptions { MessageGroupId = messages[i].Group }, i);
        return Sqs(records);
    }

    /// <summary>One message.</summary>
    /// <param name="body">What the sender wrote.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static SqsMessage SqsMessage(string body, SqsMessageOptions? options = null) => Message(body, options ?? new SqsMessageOptions(), index: 0);

    private static SqsMessage Message(string body, SqsMessageOptions options, int index)
    {
        ArgumentNullException.ThrowIfNull(body);
        var seed = $"{index} {options.MessageGroupId} {body}";
        var isFifo = options.MessageGroupId is not null;
        var queueName = isFifo && !options.QueueName.EndsWith(".fifo", StringComparison.Ordinal) ? options.QueueName + ".fifo" : options.QueueName;
        return new SqsMessage
        {
            MessageId = options.MessageId ?? Fake.Uuid(seed),
            ReceiptHandle = $"AQEB{Fake.Hex("receipt " + seed, 40)}==",
            Body = body,
            Attributes = new SqsMessageSystemAttributes
            {
                ApproximateReceiveCount = options.ReceiveCount,
                SentTimestamp = options.SentTime,
                SenderId = Fake.AccessKeyOwner,
                ApproximateFirstReceiveTimestamp = options.SentTime.AddMilliseconds(12),
                SequenceNumber = isFifo ? $"188500000000000{index:00000}" : null,
                MessageGroupId = options.MessageGroupId,
                MessageDeduplicationId = isFifo ? Fake.Hex("deduplication " + seed, 64) : null,
            },
            MessageAttributes = options.Attributes,
            Md5OfBody = SqsDigest.OfBody(body),
            Md5OfMessageAttributes = SqsDigest.OfAttributes(options.Attributes),
            EventSource = "aws:sqs",
            EventSourceArn = $"arn:aws:sqs:{Fake.Region}:{Fake.Account}:{queueName}",
            AwsRegion = Fake.Region,
        };
    }
}
