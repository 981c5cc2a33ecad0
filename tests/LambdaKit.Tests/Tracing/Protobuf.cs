using System.Buffers.Binary;
using System.Text;

namespace LambdaKit.Tests.Tracing;

/// <summary>A message of protocol buffers, taken apart by the numbers of its fields: as much as OTLP needs.</summary>
internal sealed class Protobuf
{
    private readonly List<(int Number, object Value)> _fields = [];

    public Protobuf(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var key = Varint(ref bytes);
            object value;
            switch (key & 7)
            {
                case 0:
                    value = Varint(ref bytes);
                    break;
                case 1:
                    value = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
                    bytes = bytes[8..];
                    break;
                case 2:
                    var length = (int)Varint(ref bytes);
                    value = bytes[..length].ToArray();
                    bytes = bytes[length..];
                    break;
                case 5:
                    value = (ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes);
                    bytes = bytes[4..];
                    break;
                default:
                    throw new InvalidDataException($"Wire type {key & 7}");
            }

            _fields.Add(((int)(key >> 3), value));
        }
    }

    /// <summary>The messages in a field.</summary>
    public IEnumerable<Protobuf> All(int number) => _fields.Where(field => field.Number == number).Select(field => new Protobuf((byte[])field.Value));

    public Protobuf? Message(int number) => All(number).FirstOrDefault();

    public ulong Number(int number) => _fields.Where(field => field.Number == number).Select(field => (ulong)field.Value).FirstOrDefault();

    public string Text(int number) => Encoding.UTF8.GetString(Bytes(number));

    public string Hex(int number) => Convert.ToHexString(Bytes(number)).ToLowerInvariant();

    /// <summary>Attributes: keys, and values that are texts, numbers or truths.</summary>
    public Dictionary<string, object> Attributes(int number) => All(number).ToDictionary(pair => pair.Text(1), pair => ValueOf(pair.Message(2)!), StringComparer.Ordinal); // each has a value

    private static object ValueOf(Protobuf value) => value._fields is not [var field]
        ? "?"
        : field.Number switch
        {
            1 => value.Text(1),
            2 => value.Number(2) != 0,
            3 => (long)value.Number(3),
            _ => "?",
        };

    private byte[] Bytes(int number) => _fields.Where(field => field.Number == number).Select(field => (byte[])field.Value).FirstOrDefault([]);

    private static ulong Varint(ref ReadOnlySpan<byte> bytes)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var one = bytes[0];
            bytes = bytes[1..];
            value |= (ulong)(one & 0x7F) << shift;
            if (one < 0x80)
                return value;
        }
    }
}
