using LambdaKit.Events.Kafka;

namespace LambdaKit.Batches;

/// <summary>The records of an event in one list, those of a partition side by side.</summary>
internal sealed class KafkaPartitions
{
    public KafkaPartitions(IReadOnlyDictionary<string, IReadOnlyList<KafkaRecord>> partitions)
    {
        int count = 0, partitionCount = 0;
        foreach (var partition in partitions)
        {
            var size = partition.Value?.Count ?? 0; // null in the JSON stays null
            count += size;
            partitionCount += size > 0 ? 1 : 0;
        }

        Records = new KafkaRecord[count];
        Starts = new int[partitionCount];
        int next = 0, nextPartition = 0;
        foreach (var partition in partitions)
        {
            if (partition.Value is not { Count: > 0 } records)
                continue;

            Starts[nextPartition++] = next;
            for (var i = 0; i < records.Count; i++)
                Records[next++] = records[i];
        }
    }

    public KafkaRecord[] Records { get; }

    /// <summary>Where each partition begins; one without records is left out.</summary>
    public int[] Starts { get; }

    /// <summary>Behind the last record of a partition.</summary>
    public int EndOf(int partition) => partition + 1 < Starts.Length ? Starts[partition + 1] : Records.Length;

    /// <summary>The partition of a record, as an index of <see cref="Starts"/>.</summary>
    public int PartitionOf(int index)
    {
        var found = Array.BinarySearch(Starts, index);
        return found >= 0 ? found : ~found - 1;
    }
}
