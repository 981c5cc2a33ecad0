using System.IO.Compression;
using LambdaKit.Events.CloudWatchLogs;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.CloudWatchLogs;

public sealed class CloudWatchLogsTests
{
    private static readonly byte[] Subscription = Fixture.Read("CloudWatchLogs/Fixtures/subscription.json");
    private static readonly byte[] Batch = Fixture.Read("CloudWatchLogs/Fixtures/batch.json");

    [Fact]
    public void Quirk_55_Batch_is_decompressed_and_typed()
    {
        var batch = CloudWatchLogsEvent.Parse(Subscription).ReadBatch();

        Assert.Equal(CloudWatchLogsMessageType.DataMessage, batch.MessageType);
        Assert.False(batch.IsControlMessage);
        Assert.Equal("123456789012", batch.Owner);
        Assert.Equal("/aws/lambda/orders", batch.LogGroup);
        Assert.Equal("2026/01/31/[$LATEST]0a1b", batch.LogStream);
        Assert.Equal(["errors"], batch.SubscriptionFilters);
        Assert.Equal("ACCOUNT_LEVEL_POLICY", batch.PolicyLevel);
        Assert.Equal(2, batch.LogEvents.Count);
    }

    [Fact]
    public void Log_event_has_its_time_and_its_extracted_fields()
    {
        var entries = CloudWatchLogsBatch.Parse(Batch).LogEvents;

        Assert.Equal("37199717562907174288355125807040114704837640994633613312", entries[0].Id);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 0, 0, 0, 123, TimeSpan.Zero), entries[0].Timestamp);
        Assert.Equal("[ERROR] grüße\n"u8, entries[0].GetMessageUtf8().Span);
        Assert.Equal("[ERROR] grüße\n", entries[0].Message);
        Assert.Equal("ERROR", entries[0].ExtractedFields["level"]);
        Assert.Equal("210987654321", entries[0].AccountId);
        Assert.Equal("eu-west-1", entries[0].Region);
        Assert.Empty(entries[1].ExtractedFields);
        Assert.Null(entries[1].AccountId);
        Assert.Null(entries[1].Region);
    }

    [Fact]
    public void Event_and_batch_are_written_back_as_the_same_json()
    {
        var subscription = CloudWatchLogsEvent.Parse(Subscription);
        var batch = CloudWatchLogsBatch.Parse(Batch);

        JsonDifference.AssertSame(Subscription, subscription.ToUtf8Json());
        JsonDifference.AssertSame(Batch, batch.ToUtf8Json());
        JsonDifference.AssertSame(Batch, subscription.ReadBatch().ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(subscription));
        Assert.Empty(CorpusModel.UnknownPaths(batch));
    }

    [Fact]
    public void Control_message_is_told_apart()
    {
        var batch = CloudWatchLogsBatch.Parse("""{"messageType":"CONTROL_MESSAGE","logGroup":"","logEvents":[{"id":"","message":"CWL CONTROL MESSAGE"}]}"""u8);

        Assert.True(batch.IsControlMessage);
    }

    [Fact]
    public void Bytes_of_a_stream_record_are_a_batch_whether_gzip_or_zlib()
    {
        JsonDifference.AssertSame(Batch, CloudWatchLogsBatch.Decompress(Compress(Batch, s => new GZipStream(s, CompressionLevel.Fastest))).ToUtf8Json());
        JsonDifference.AssertSame(Batch, CloudWatchLogsBatch.Decompress(Compress(Batch, s => new ZLibStream(s, CompressionLevel.Fastest))).ToUtf8Json());
    }

    [Fact]
    public void Batch_is_read_up_to_the_limit_and_refused_above_it()
    {
        var compressed = Compress(Batch, s => new GZipStream(s, CompressionLevel.Optimal));

        Assert.Equal(2, CloudWatchLogsBatch.Decompress(compressed, Batch.Length).LogEvents.Count);
        var refusal = Assert.Throws<EventFormatException>(() => CloudWatchLogsBatch.Decompress(compressed, Batch.Length - 1));
        Assert.Contains($"larger than {Batch.Length - 1} bytes when decompressed", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bomb_is_refused_without_being_decompressed_as_a_whole()
    {
        var bomb = Compress(new byte[300 * 1024 * 1024], s => new GZipStream(s, CompressionLevel.Fastest));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refusal = Assert.Throws<EventFormatException>(() => CloudWatchLogsBatch.Decompress(bomb));

        Assert.Contains("larger than 16777216 bytes", refusal.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 48 * 1024 * 1024);
    }

    [Theory]
    [InlineData("""{}""", "missing")]
    [InlineData("""{"awslogs":{}}""", "missing")]
    [InlineData("""{"awslogs":{"data":"!"}}""", "not base64")]
    [InlineData("""{"awslogs":{"data":""}}""", "not compressed")]
    [InlineData("""{"awslogs":{"data":"e30="}}""", "not compressed")]
    [InlineData("""{"awslogs":{"data":"H4sIAAAAAAAA//8="}}""", "")]
    public void Event_without_a_batch_is_read_but_its_batch_is_refused(string json, string reason)
    {
        var subscription = CloudWatchLogsEvent.Parse(json);

        var refusal = Assert.Throws<EventFormatException>(() => subscription.ReadBatch());
        Assert.Contains(reason, refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_batch_is_refused_with_one_exception()
    {
        var compressed = Compress(Batch, s => new GZipStream(s, CompressionLevel.Optimal));
        var random = new Random(20260131);
        for (var i = 0; i < 500; i++)
        {
            var damaged = (byte[])compressed.Clone();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            if (random.Next(2) == 0)
                damaged = damaged[..random.Next(damaged.Length)];

            try
            {
                CloudWatchLogsBatch.Decompress(damaged);
            }
            catch (EventFormatException exception)
            {
                Assert.DoesNotContain("ERROR", exception.Message, StringComparison.Ordinal);
            }
        }
    }

    private static byte[] Compress(byte[] bytes, Func<Stream, Stream> compression)
    {
        using var target = new MemoryStream();
        using (var stream = compression(target))
            stream.Write(bytes);
        return target.ToArray();
    }
}
