using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LambdaKit.Events.Tests.Kinesis;

/// <summary>Packs records as the Kinesis Producer Library does.</summary>
internal static class KinesisAggregate
{
    public static byte[] Pack(params (string PartitionKey, string? ExplicitHashKey, byte[] Data)[] records)
    {
        var partitionKeys = records.Select(r => r.PartitionKey).Distinct().ToList();
        var explicitHashKeys = records.Select(r => r.ExplicitHashKey).OfType<string>().Distinct().ToList();
        var message = new MemoryStream();
        foreach (var key in partitionKeys)
            WriteBytes(message, 1, Encoding.UTF8.GetBytes(key));

        foreach (var key in explicitHashKeys)
            WriteBytes(message, 2, Encoding.UTF8.GetBytes(key));

        foreach (var (partitionKey, explicitHashKey, data) in records)
        {
            var record = new MemoryStream();
            WriteNumber(record, 1, (ulong)partitionKeys.IndexOf(partitionKey));
            if (explicitHashKey is not null)
                WriteNumber(record, 2, (ulong)explicitHashKeys.IndexOf(explicitHashKey));
            WriteBytes(record, 3, data);
            WriteBytes(message, 3, record.ToArray());
        }

        return Seal(message.ToArray());
    }

    /// <summary>A message between the magic bytes and its digest.</summary>
    public static byte[] Seal(byte[] message) => [0xF3, 0x89, 0x9A, 0xC2, .. message, .. MD5.HashData(message)];

    public static void WriteBytes(Stream output, int field, byte[] bytes)
    {
        WriteVarint(output, (ulong)field << 3 | 2);
        WriteVarint(output, (ulong)bytes.Length);
        output.Write(bytes);
    }

    public static void WriteNumber(Stream output, int field, ulong number)
    {
        WriteVarint(output, (ulong)field << 3);
        WriteVarint(output, number);
    }

    public static void WriteFixed(Stream output, int field, ulong number)
    {
        WriteVarint(output, (ulong)field << 3 | 1);
        var bytes = new byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, number);
        output.Write(bytes);
    }

    private static void WriteVarint(Stream output, ulong number)
    {
        for (; number > 0x7F; number >>= 7)
            output.WriteByte((byte)(number | 0x80));

        output.WriteByte((byte)number);
    }
}
