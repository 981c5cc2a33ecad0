using System.IO.Compression;
using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudWatchLogs;

/// <summary>Log events of one log stream, as a subscription filter delivers them.</summary>
/// <remarks>
/// A Lambda function gets it within a <see cref="CloudWatchLogsEvent"/>. Where the filter delivers to Kinesis Data Streams or to Firehose, the bytes of each
/// record are such a batch, compressed: <see cref="Decompress"/> reads them. Firehose may be set to decompress by itself; its records then are read by Parse.
/// <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html">AWS reference</see>
/// </remarks>
[EventModel]
public sealed partial class CloudWatchLogsBatch
{
    /// <summary>Whether there are log events, or CloudWatch Logs only checks the destination.</summary>
    [JsonPropertyName("messageType")]
    public partial CloudWatchLogsMessageType? MessageType { get; init; }

    /// <summary>The account of the log group.</summary>
    [JsonPropertyName("owner")]
    public partial string? Owner { get; init; }

    /// <summary>The name of the log group; empty in a control message.</summary>
    [JsonPropertyName("logGroup")]
    public partial string? LogGroup { get; init; }

    /// <summary>The name of the log stream; empty in a control message.</summary>
    [JsonPropertyName("logStream")]
    public partial string? LogStream { get; init; }

    /// <summary>The names of the subscription filters that matched; never null.</summary>
    [JsonPropertyName("subscriptionFilters")]
    public partial IReadOnlyList<string> SubscriptionFilters { get; init; }

    /// <summary>The log events, in order; never null. A control message has one that says what it is.</summary>
    [JsonPropertyName("logEvents")]
    public partial IReadOnlyList<CloudWatchLogEntry> LogEvents { get; init; }

    /// <summary><c>ACCOUNT_LEVEL_POLICY</c> when the filter is one of the account; null when it is one of the log group.</summary>
    [JsonPropertyName("policyLevel")]
    public partial string? PolicyLevel { get; init; }

    /// <summary>How large a batch may be when decompressed, unless the caller says otherwise: 16 MiB.</summary>
    /// <remarks>
    /// CloudWatch Logs takes at most 1 MiB of log events at once, which JSON's escapes may make six times as long; extracted fields may double it.
    /// The limit leaves room above that, and can be held in the 128 MiB of the smallest function. Without one, 1 MiB of gzip may become 1 GiB.
    /// </remarks>
    public const int DefaultMaxBytes = 16 * 1024 * 1024;

    private const int FirstBufferBytes = 32 * 1024;

    /// <summary>Whether this only checks that the destination can be reached; its one log event is no log.</summary>
    public bool IsControlMessage => MessageType == CloudWatchLogsMessageType.ControlMessage;

    /// <summary>Reads a compressed batch: the bytes of a record in a Kinesis data stream or of Firehose.</summary>
    /// <param name="compressed">The batch as gzip, or as zlib.</param>
    /// <param name="maxBytes">How large the batch may be when decompressed; nothing beyond is decompressed.</param>
    /// <exception cref="EventFormatException">It is not compressed, larger than the limit, or no batch of log events.</exception>
    public static CloudWatchLogsBatch Decompress(ReadOnlySpan<byte> compressed, int maxBytes = DefaultMaxBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxBytes);
        using var source = new MemoryStream(compressed.ToArray(), writable: false);
        using var stream = OpenDecompression(compressed, source);
        var buffer = new byte[Math.Min(maxBytes, FirstBufferBytes)];
        var length = 0;
        try
        {
            while (stream.Read(buffer, length, buffer.Length - length) is var count and > 0)
            {
                length += count;
                if (length < buffer.Length)
                    continue;

                if (length < maxBytes)
                    Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, maxBytes));
                else if (stream.ReadByte() >= 0)
                    throw Malformed($"it is larger than {maxBytes} bytes when decompressed; give a greater limit if such a batch is to be expected");
                else
                    break;
            }
        }
        catch (InvalidDataException)
        {
            throw Malformed("its compressed data is damaged");
        }

        return Parse(buffer.AsSpan(0, length));
    }

    private static Stream OpenDecompression(ReadOnlySpan<byte> compressed, MemoryStream source)
    {
        if (compressed is [0x1F, 0x8B, ..])
            return new GZipStream(source, CompressionMode.Decompress);

        // The first two bytes of zlib, RFC 1950: the method is 8, and both together are a multiple of 31.
        if (compressed is [var method, var flags, ..] && (method & 0x0F) == 8 && (method << 8 | flags) % 31 == 0)
            return new ZLibStream(source, CompressionMode.Decompress);

        throw Malformed("it is not compressed with gzip");
    }

    private static EventFormatException Malformed(string reason) => new(nameof(CloudWatchLogsBatch), "$", 0, reason);
}
