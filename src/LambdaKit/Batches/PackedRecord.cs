using LambdaKit.Events.Kinesis;

namespace LambdaKit.Batches;

/// <summary>A record and one of those that are packed into it.</summary>
internal sealed record PackedRecord(KinesisRecord Record, KinesisUserRecord Part)
{
    /// <summary>The part; null when the record was not packed, and is the part itself.</summary>
    public KinesisUserRecord? PackedPart => Part.SubSequenceNumber is null ? null : Part;

    /// <summary>Whether one of the records looks packed.</summary>
    public static bool Among(IReadOnlyList<KinesisRecord> records)
    {
        for (var i = 0; i < records.Count; i++)
        {
            if (KinesisAggregation.HasMagic(records[i].Data.Span))
                return true;
        }

        return false;
    }

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
