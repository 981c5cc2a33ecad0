using System.Globalization;
using System.IO.Compression;
using LambdaKit.Events.CloudWatchLogs;

namespace LambdaKit.Testing;

public static partial class Events
{
    /// <summary>Log events with these messages, a millisecond after each other, as a subscription of the log group <c>/aws/lambda/orders</c> delivers them.</summary>
    public static CloudWatchLogsEvent CloudWatchLogs(params string[] messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var entries = new CloudWatchLogEntry[messages.Length];
        for (var i = 0; i < messages.Length; i++)
            entries[i] = LogEntry(messages[i], i);

        return CloudWatchLogs(new CloudWatchLogsBatch
        {
            MessageType = CloudWatchLogsMessageType.DataMessage,
            Owner = Fake.Account,
            LogGroup = "/aws/lambda/orders",
            LogStream = Fake.Time.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture) + "/[$LATEST]" + Fake.Hex("log stream", 32),
            SubscriptionFilters = ["orders"],
            LogEvents = entries,
        });
    }

    /// <summary>A batch of log events as Lambda sends it: compressed.</summary>
    /// <remarks>The bytes of a Kinesis or Firehose record are those of its <see cref="CloudWatchLogsEnvelope.CompressedBatch"/>.</remarks>
    public static CloudWatchLogsEvent CloudWatchLogs(CloudWatchLogsBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
            gzip.Write(batch.ToUtf8Json());
        return new CloudWatchLogsEvent { AwsLogs = new CloudWatchLogsEnvelope { CompressedBatch = compressed.ToArray() } };
    }
    private static CloudWatchLogEntry LogEntry(string message, int index)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new CloudWatchLogEntry
        {
            Id = $"371997175629071742883551258070401147048376409946336{index:00000}",
            Timestamp = Fake.Time.AddMilliseconds(index),
            Message = message,
        };
    }
}
