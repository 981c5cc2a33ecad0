using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Events.Kinesis;

namespace LambdaKit.Events.Tests.Kinesis;

public sealed class KinesisAggregationTests
{
    private static readonly Gen<byte[]> Bytes =
        from length in Gen.Frequency((8, Gen.Choose(0, 40)), (1, Gen.Choose(100, 400)))
        from bytes in Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf(length)
        select bytes;

    private static readonly Gen<(string PartitionKey, string? ExplicitHashKey, byte[] Data)[]> Batches =
        from count in Gen.Choose(0, 12)
        from records in (
            from partitionKey in Gen.Elements("", "a", "cart-17", "Köln", new string('k', 200))
            from explicitHashKey in Gen.Elements(null, null, "0", "340282366920938463463374607431768211455")
            from data in Bytes
            select (partitionKey, explicitHashKey, data)).ArrayOf(count)
        select records;

    [Fact]
    public void Quirk_26_Record_packed_by_the_producer_library_is_split()
    {
        var packed = KinesisAggregate.Pack(("a", null, [1]), ("b", "170141183460469231731687303715884105728", [2, 3]), ("a", null, []));

        var records = Record(packed).GetUserRecords();

        Assert.Equal(["a", "b", "a"], records.Select(r => r.PartitionKey));
        Assert.Equal([null, "170141183460469231731687303715884105728", null], records.Select(r => r.ExplicitHashKey));
        Assert.Equal([0, 1, 2], records.Select(r => r.SubSequenceNumber));
        Assert.All(records, r => Assert.Equal("49590", r.SequenceNumber));
        Assert.Equal([[1], [2, 3], []], records.Select(r => r.Data.ToArray()));
    }

    [Fact]
    public void Record_that_is_not_packed_gives_itself()
    {
        var record = Assert.Single(Record([1, 2, 3]).GetUserRecords());

        Assert.Equal([1, 2, 3], record.Data.ToArray());
        Assert.Equal("outer", record.PartitionKey);
        Assert.Equal("49590", record.SequenceNumber);
        Assert.Null(record.ExplicitHashKey);
        Assert.Null(record.SubSequenceNumber);
    }

    [Fact]
    public void Splitting_is_the_inverse_of_packing() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(Arb.From(Batches), batch =>
                Record(KinesisAggregate.Pack(batch)).GetUserRecords()
                    .Select(r => (r.PartitionKey, r.ExplicitHashKey, Convert.ToHexString(r.Data.Span)))
                    .SequenceEqual(batch.Select(r => ((string?)r.PartitionKey, r.ExplicitHashKey, Convert.ToHexString(r.Data))))));

    [Fact]
    public void Damaged_record_gives_itself_whichever_byte_was_changed()
    {
        var packed = KinesisAggregate.Pack(("a", null, [1]), ("b", "7", [2, 3]));
        for (var i = 0; i < packed.Length; i++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var damaged = packed.ToArray();
                damaged[i] ^= (byte)(1 << bit);

                Assert.Equal(damaged, Assert.Single(Record(damaged).GetUserRecords()).Data.ToArray());
            }

            Assert.Equal(packed[..i], Assert.Single(Record(packed[..i]).GetUserRecords()).Data.ToArray());
        }
    }

    [Fact]
    public void Mutated_message_under_a_right_digest_gives_records_or_itself()
    {
        var mutations =
            from batch in Batches
            from changes in Gen.Choose(0, int.MaxValue).ArrayOf(3)
            from values in Gen.Choose(0, 255).ArrayOf(3)
            from cut in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 30)))
            select (batch, changes, values, cut);
        var split = 0;
        var whole = 0;

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000),
            Prop.ForAll(Arb.From(mutations), m =>
            {
                var message = KinesisAggregate.Pack(m.batch)[4..^16];
                for (var i = 0; i < m.changes.Length && message.Length > 0; i++)
                    message[m.changes[i] % message.Length] = (byte)m.values[i];
                var sealedAgain = KinesisAggregate.Seal(message[..^Math.Min(m.cut, message.Length)]);

                var records = Record(sealedAgain).GetUserRecords();

                if (records is not [{ SubSequenceNumber: null } itself])
                {
                    split++;
                    return records.Select(r => r.SubSequenceNumber).SequenceEqual(Enumerable.Range(0, records.Count).Select(i => (int?)i));
                }

                whole++;
                return itself.Data.Span.SequenceEqual(sealedAgain);
            }));

        Assert.True(split > 500 && whole > 500, $"{split} were split, {whole} were not");
    }

    [Fact]
    public void Fields_that_are_not_known_and_tables_behind_the_records_are_read()
    {
        var record = new MemoryStream();
        KinesisAggregate.WriteBytes(record, 4, "tag"u8.ToArray());
        KinesisAggregate.WriteBytes(record, 3, [9]);
        KinesisAggregate.WriteNumber(record, 1, 0);
        KinesisAggregate.WriteNumber(record, 15, ulong.MaxValue);
        var message = new MemoryStream();
        KinesisAggregate.WriteBytes(message, 3, record.ToArray());
        KinesisAggregate.WriteFixed(message, 9, ulong.MaxValue);
        KinesisAggregate.WriteBytes(message, 1, "late"u8.ToArray());

        var split = Assert.Single(Record(KinesisAggregate.Seal(message.ToArray())).GetUserRecords());

        Assert.Equal("late", split.PartitionKey);
        Assert.Equal(0, split.SubSequenceNumber);
        Assert.Equal([9], split.Data.ToArray());
    }

    [Theory]
    [InlineData("0A0161 1A050801 1A0109", "an index beyond its table")]
    [InlineData("0A0161 1A070800 1005 1A0109", "a hash index beyond its table")]
    [InlineData("0A0161 1A020800", "no data")]
    [InlineData("0A0161 1A031A0109", "no partition key")]
    [InlineData("0801", "a number where a table must be")]
    [InlineData("0A0161 1A0508001801", "a number where data must be")]
    [InlineData("0A", "no length")]
    [InlineData("0A05", "no bytes")]
    [InlineData("0AFFFFFFFFFFFFFFFFFF01", "a length of 64 bits")]
    [InlineData("0AFFFFFFFFFFFFFFFFFFFFFF01", "a number without an end")]
    [InlineData("02", "field 0")]
    [InlineData("F8FFFFFFFF0F00", "a field number of 34 bits")]
    [InlineData("0B", "a group")]
    [InlineData("4901", "a fixed number cut off")]
    [InlineData("4D010203", "a short fixed number cut off")]
    public void Message_that_is_no_packed_one_is_given_as_it_is(string hex, string reason)
    {
        var data = KinesisAggregate.Seal(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)));

        var record = Assert.Single(Record(data).GetUserRecords());

        Assert.True(record.SubSequenceNumber is null, reason);
        Assert.Equal(data, record.Data.ToArray());
    }

    [Fact]
    public void Checksum_is_that_of_the_framework() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(Arb.From(Bytes), bytes =>
            {
                var digest = new byte[16];
                Md5.Hash(bytes, digest);
                return digest.AsSpan().SequenceEqual(MD5.HashData(bytes));
            }));

    private static KinesisRecord Record(byte[] data) =>
        KinesisRecord.Parse(Encoding.UTF8.GetBytes($$$"""{"kinesis":{"partitionKey":"outer","sequenceNumber":"49590","data":"{{{Convert.ToBase64String(data)}}}"}}"""));
}
