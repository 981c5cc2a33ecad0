using LambdaKit.Events.Text;

namespace LambdaKit.Events.Kinesis;

/// <summary>
/// Splits what the Kinesis Producer Library packs: four bytes of magic, a protobuf message of two tables of keys and a list of records, and its MD5 digest.
/// What does not fit in every byte counts as not packed, as it does in Amazon's client library.
/// </summary>
internal static class KinesisAggregation
{
    private const int DigestLength = 16;

    // AggregatedRecord
    private const int PartitionKeyTable = 1;
    private const int ExplicitHashKeyTable = 2;
    private const int Records = 3;

    // Record
    private const int PartitionKeyIndex = 1;
    private const int ExplicitHashKeyIndex = 2;
    private const int Data = 3;

    private static ReadOnlySpan<byte> Magic => [0xF3, 0x89, 0x9A, 0xC2];

    public static IReadOnlyList<KinesisUserRecord> Split(ReadOnlyMemory<byte> data, string? partitionKey, string? sequenceNumber) =>
        IsAggregated(data.Span) && TrySplit(data[Magic.Length..^DigestLength], sequenceNumber) is { } records
            ? records
            : [new KinesisUserRecord(partitionKey, explicitHashKey: null, sequenceNumber, subSequenceNumber: null, data)];

    /// <summary>Whether the bytes may be packed ones: few others begin like that.</summary>
    internal static bool HasMagic(ReadOnlySpan<byte> data) => data.StartsWith(Magic);

    private static bool IsAggregated(ReadOnlySpan<byte> data)
    {
        if (data.Length < Magic.Length + DigestLength || !data.StartsWith(Magic))
            return false;

        Span<byte> digest = stackalloc byte[DigestLength];
        Md5.Hash(data[Magic.Length..^DigestLength], digest);
        return digest.SequenceEqual(data[^DigestLength..]);
    }

    /// <summary>The records of a message; null when it is not one of the library's.</summary>
    private static List<KinesisUserRecord>? TrySplit(ReadOnlyMemory<byte> message, string? sequenceNumber)
    {
        var partitionKeys = new List<string>();
        var explicitHashKeys = new List<string>();
        var places = new List<Range>();
        var fields = new ProtobufReader(message.Span);
        while (fields.ReadField())
        {
            switch (fields.Number)
            {
                case PartitionKeyTable when fields.IsBytes:
                    partitionKeys.Add(Utf8Text.ToText(fields.Bytes));
                    break;
                case ExplicitHashKeyTable when fields.IsBytes:
                    explicitHashKeys.Add(Utf8Text.ToText(fields.Bytes));
                    break;
                case Records when fields.IsBytes:
                    places.Add(fields.BytesRange);
                    break;
                case PartitionKeyTable or ExplicitHashKeyTable or Records:
                    return null;
            }
        }

        if (fields.IsDamaged)
            return null;

        // The tables may stand behind the records.
        var records = new List<KinesisUserRecord>(places.Count);
        foreach (var place in places)
        {
            if (TryRead(message[place], partitionKeys, explicitHashKeys, sequenceNumber, records.Count) is not { } record)
                return null;

            records.Add(record);
        }

        return records;
    }

    private static KinesisUserRecord? TryRead(
        ReadOnlyMemory<byte> message, List<string> partitionKeys, List<string> explicitHashKeys, string? sequenceNumber, int subSequenceNumber)
    {
        ulong? partitionKey = null;
        ulong? explicitHashKey = null;
        ReadOnlyMemory<byte>? data = null;
        var fields = new ProtobufReader(message.Span);
        while (fields.ReadField())
        {
            switch (fields.Number)
            {
                case PartitionKeyIndex when fields.IsVarint:
                    partitionKey = fields.Varint;
                    break;
                case ExplicitHashKeyIndex when fields.IsVarint:
                    explicitHashKey = fields.Varint;
                    break;
                case Data when fields.IsBytes:
                    data = message[fields.BytesRange];
                    break;
                case PartitionKeyIndex or ExplicitHashKeyIndex or Data:
                    return null;
            }
        }

        if (fields.IsDamaged || data is null || partitionKey is not { } key || key >= (ulong)partitionKeys.Count)
            return null;

        if (explicitHashKey is { } hash && hash >= (ulong)explicitHashKeys.Count)
            return null;

        return new KinesisUserRecord(
            partitionKeys[(int)key],
            explicitHashKey is { } index ? explicitHashKeys[(int)index] : null,
            sequenceNumber,
            subSequenceNumber,
            data.Value);
    }
}
