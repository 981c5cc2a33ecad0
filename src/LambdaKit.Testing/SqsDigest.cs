using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Testing;

/// <summary>The MD5 digests that Amazon SQS puts into a message. They find transmission errors; nothing is kept safe by them.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html">AWS reference</see></remarks>
internal static class SqsDigest
{
    public static string OfBody(string body) => Hex(Encoding.UTF8.GetBytes(body));

    /// <summary>Null when there are no attributes.</summary>
    public static string? OfAttributes(IReadOnlyDictionary<string, SqsMessageAttribute> attributes)
    {
        if (attributes.Count == 0)
            return null;
        using var bytes = new MemoryStream();
        var names = new List<string>(attributes.Keys);
        names.Sort(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var attribute = attributes[name];
            Add(bytes, Encoding.UTF8.GetBytes(name));
            Add(bytes, Encoding.UTF8.GetBytes(attribute.DataType ?? ""));
            if (attribute.BinaryValue is { } binary)
            {
                bytes.WriteByte(2);
                Add(bytes, binary.Span);
            }
            else
            {
                bytes.WriteByte(1);
                Add(bytes, Encoding.UTF8.GetBytes(attribute.StringValue ?? ""));
            }
        }
        return Hex(bytes.ToArray());
    }

    private static void Add(MemoryStream bytes, ReadOnlySpan<byte> value)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
        bytes.Write(length);
        bytes.Write(value);
    }

#pragma warning disable CA5351 // The service's own choice of digest.
    private static string Hex(byte[] bytes) => Convert.ToHexString(MD5.HashData(bytes)).ToLowerInvariant();
#pragma warning restore CA5351
}
