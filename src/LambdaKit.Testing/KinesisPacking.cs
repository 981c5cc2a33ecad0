using System.Security.Cryptography;
using System.Text;

namespace LambdaKit.Testing;

/// <summary>Packs records as the Kinesis Producer Library does: magic bytes, a protobuf message of keys and records, its MD5 digest.</summary>
/// <remarks><see href="https://github.com/awslabs/amazon-kinesis-producer/blob/master/aggregation-format.md">AWS reference</see></remarks>
internal static class KinesisPacking
{
    // AggregatedRecord
    private const int PartitionKeyTable = 1;
    private const int Records = 3;

    // Record
    private const int PartitionKeyIndex = 1;
    private const int Data = 3;

    public static byte[] Pack((string PartitionKey, string Data)[] records)
    {
        var keys = new List<string>();
        using var places = new MemoryStream();
        foreach (var (partitionKey, data) in records)
        {
            if (!keys.Contains(partitionKey))
                keys.Add(partitionKey);

            using var record = new MemoryStream();
            WriteVarint(record, PartitionKeyIndex << 3);
            WriteVarint(record, keys.IndexOf(partitionKey));
            WriteBytes(record, Data, Encoding.UTF8.GetBytes(data));
            WriteBytes(places, Records, record.ToArray());
        }

        using var message = new MemoryStream();
        foreach (var key in keys)
            WriteBytes(message, PartitionKeyTable, Encoding.UTF8.GetBytes(key));

        places.WriteTo(message);
        var bytes = message.ToArray();
        return [0xF3, 0x89, 0x9A, 0xC2, .. bytes, .. Digest(bytes)];
    }

    private static void WriteBytes(MemoryStream output, int field, byte[] bytes)
    {
        const int LengthDelimited = 2;
        WriteVarint(output, field << 3 | LengthDelimited);
        WriteVarint(output, bytes.Length);
        output.Write(bytes);
    }

    private static void WriteVarint(MemoryStream output, int number)
    {
        for (; number > 0x7F; number >>= 7)
            output.WriteByte((byte)(number | 0x80));

        output.WriteByte((byte)number);
    }

#pragma warning disable CA5351 // The library's own choice of digest.
    private static byte[] Digest(byte[] bytes) => MD5.HashData(bytes);
#pragma warning restore CA5351
}
