using System.Globalization;
using LambdaKit.Batches;
using LambdaKit.Events.ActiveMq;
using LambdaKit.Events.DocumentDb;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.Kafka;
using LambdaKit.Events.Kinesis;
using LambdaKit.Events.RabbitMq;
using LambdaKit.Events.S3;
using LambdaKit.Events.Sns;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Idempotency;

/// <summary>What the source of a record calls it, the same when it is delivered again.</summary>
internal static class RecordIdentity
{
    /// <summary>The hash of what identifies a record; null when it lacks that.</summary>
    /// <exception cref="LambdaConfigurationException">Records of this kind have no identifier of their own.</exception>
    public static string? HashOf(RecordInvocation record) => record.Record switch
    {
        SqsMessage one => Hash(one.MessageId, one.EventSourceArn),
        KinesisRecord one => Hash(record.Id, one.EventSourceArn, one.EventId, (record.Part as KinesisUserRecord)?.SubSequenceNumber?.ToString(CultureInfo.InvariantCulture)),
        DynamoDbStreamRecord one => Hash(record.Id, one.EventSourceArn, one.EventId),

        // A topic that is made anew counts from 0 again.
        KafkaRecord one => one.Offset is null ? null : Hash(record.Id, one.Timestamp?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)),
        SnsRecord one => Hash(one.Sns?.MessageId, one.EventSubscriptionArn),

        // A request that deletes many objects has one id for all of them.
        S3EventRecord one => Hash(one.S3?.Object?.Key, one.S3?.Bucket?.Name, one.S3?.Object?.VersionId, one.S3?.Object?.Sequencer, one.EventName?.Value, one.ResponseElements?.RequestId),
        ActiveMqMessage one => Hash(one.MessageId),
        RabbitMqMessage one => Hash(one.BasicProperties?.MessageId),
        DocumentDbRecord => Hash(record.Id),
        _ => throw new LambdaConfigurationException(
            $"Records of the type '{record.Record.GetType().Name}' have nothing that tells them apart for sure, so they cannot be handled once by themselves. " +
            "Select a key in the options: IdempotencyKey.From<...>(record => ...)."),
    };

    private static string? Hash(string? id, params ReadOnlySpan<string?> others)
    {
        if (string.IsNullOrEmpty(id))
            return null;

        return CanonicalJson.HashOf([id, .. others]);
    }
}
