using LambdaKit.Events.Kinesis;

namespace LambdaKit.Batches;

/// <summary>A record and one of those that are packed into it.</summary>
internal sealed record PackedRecord(KinesisRecord Record, KinesisUserRecord Part)
{
    public static IReadOnlyList<PackedRecord> Unpack(IReadOnlyList<KinesisRecord> records)
    {
        var unpacked = new List<PackedRecord>(records.Count);
        foreach (var record in records)
        {
            foreach (var part in record.GetUserRecords())
                unpacked.Add(new(record, part));
        }

        return unpacked;
    }
}
