using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Kafka;
using LambdaKit.Serialization;

namespace LambdaKit.Batches;

/// <summary>A function that takes records of Kafka topics, of Amazon MSK or elsewhere: each partition in its order, several partitions at once.</summary>
/// <remarks>
/// By default a partition stops at its first failure, and the report names that record: Lambda goes on from there, while the other partitions are done. For that
/// the event source mapping has to be in provisioned mode and to have <c>FunctionResponseTypes: [ReportBatchItemFailures]</c>: without both Lambda takes the
/// whole batch as done, unless <see cref="BatchPolicy.ThrowsWhenAllFail"/> or a middleware throws.
/// </remarks>
/// <typeparam name="TKey">What a key holds: mostly <c>string</c>, or <c>ReadOnlyMemory&lt;byte&gt;</c>, an event model, a type of the author's.</typeparam>
/// <typeparam name="TValue">What a value holds: a type of the author's, whose <c>JsonTypeInfo</c> goes to the constructor; an event model; <c>string</c>; or <c>ReadOnlyMemory&lt;byte&gt;</c> for the bytes as they are, such as Avro.</typeparam>
public abstract class KafkaHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TKey,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TValue> : BatchHandler<KafkaEvent, KafkaRecord<TKey, TValue>, KafkaBatchResponse>
{
    private readonly RecordContent<TKey> _keys;
    private readonly RecordContent<TValue> _values;

    /// <summary>For keys and values that bring their JSON with them, and for those that are taken as they are.</summary>
    /// <exception cref="LambdaConfigurationException">One of the types has no JSON of its own.</exception>
    protected KafkaHandler()
        : this(RecordContent<TKey>.OfItsOwn(), RecordContent<TValue>.OfItsOwn())
    {
    }

    /// <summary>For values that hold the JSON of the author's own type.</summary>
    /// <param name="valueType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <exception cref="LambdaConfigurationException">The key's type has no JSON of its own.</exception>
    protected KafkaHandler(JsonTypeInfo<TValue> valueType)
        : this(RecordContent<TKey>.OfItsOwn(), RecordContent<TValue>.Of(valueType))
    {
    }

    /// <summary>For keys and values that hold the JSON of the author's own types.</summary>
    /// <param name="keyType">Such as <c>AppJson.Default.OrderKey</c>.</param>
    /// <param name="valueType">Such as <c>AppJson.Default.Order</c>.</param>
    protected KafkaHandler(JsonTypeInfo<TKey> keyType, JsonTypeInfo<TValue> valueType)
        : this(RecordContent<TKey>.Of(keyType), RecordContent<TValue>.Of(valueType))
    {
    }

    private KafkaHandler(RecordContent<TKey> keys, RecordContent<TValue> values)
        : base(new ModelSerializer<KafkaEvent>(KafkaEvent.Serializer), new ModelSerializer<KafkaBatchResponse>(KafkaBatchResponse.Serializer))
    {
        _keys = keys;
        _values = values;
    }

    private protected override Batch Begin(KafkaEvent value, BatchPlan plan, LambdaContext context)
    {
        var batch = new PartitionBatch(this, new KafkaPartitions(value.Records), plan, context);
        SourceCheck.Expect(this, value.EventSource, "aws:kafka", batch.Count, value.UnknownFields);
        return batch;
    }

    private protected override RecordChains ChainsOf(KafkaEvent value, BatchPolicy policy, Batch batch) => policy.Order switch
    {
        BatchOrder.Sequential => RecordChains.One(batch.Count),
        BatchOrder.Unordered => RecordChains.Single(batch.Count),
        BatchOrder.ByKey => RecordChains.ByKey(batch.Count, ((PartitionBatch)batch).KeyOf),
        _ => RecordChains.Ranges(batch.Count, ((PartitionBatch)batch).Partitions.Starts),
    };

    private protected override KafkaBatchResponse Report(Batch batch)
    {
        if (batch.FirstFailed == batch.Count)
            return new KafkaBatchResponse();

        // A partition goes on from the lowest of its failures, so the others need not be named.
        var partitions = ((PartitionBatch)batch).Partitions;
        var failures = new List<KafkaBatchItemFailure>(partitions.Starts.Length);
        for (var partition = 0; partition < partitions.Starts.Length; partition++)
        {
            for (var i = partitions.Starts[partition]; i < partitions.EndOf(partition); i++)
            {
                if (batch.IsDone(i))
                    continue;

                failures.Add(KafkaBatchItemFailure.Of(partitions.Records[i]));
                break;
            }
        }

        return new KafkaBatchResponse { BatchItemFailures = failures };
    }

    private KafkaRecord<TKey, TValue> Read(KafkaRecord record, Batch batch)
    {
        var key = record.Key is { } keyBytes ? _keys.Read(keyBytes, opens: false, batch.ChecksContent, out _) : default;
        var value = record.Value is { } valueBytes ? _values.Read(valueBytes, batch.Policy.OpensEnvelopes, batch.ChecksContent, out _) : default;
        return new(record, key, value);
    }

    private sealed class PartitionBatch : Batch
    {
        private readonly KafkaHandler<TKey, TValue> _handler;
        private readonly int[] _lowestFailed;

        public PartitionBatch(KafkaHandler<TKey, TValue> handler, KafkaPartitions partitions, BatchPlan plan, LambdaContext context)
            : base(plan, context, partitions.Records.Length)
        {
            _handler = handler;
            Partitions = partitions;
            _lowestFailed = new int[partitions.Starts.Length];
            Array.Fill(_lowestFailed, int.MaxValue);
            StopsAtFailure = !plan.Policy.ContinuesAfterFailure;
            KeepsOrder = !plan.Policy.ContinuesAfterFailure;
        }

        public KafkaPartitions Partitions { get; }

        public override string IdOf(int index)
        {
            var record = Partitions.Records[index];
            return string.Create(CultureInfo.InvariantCulture, $"{record.Topic}-{record.Partition}/{record.Offset}");
        }

        public override object RecordAt(int index) => Partitions.Records[index];

        /// <summary>By partition too: a key that is in several has no order between them.</summary>
        public string? KeyOf(int index)
        {
            var record = Partitions.Records[index];
            return record.Key is { } key ? string.Create(CultureInfo.InvariantCulture, $"{Partitions.PartitionOf(index)} {Convert.ToHexString(key.Span)}") : null;
        }

        public override ValueTask<RecordOutcome> HandleAsync(int index) =>
            _handler.HandleRecordAsync(_handler.Read(Partitions.Records[index], this), Context);

        protected override bool IsBehindFailure(int index) => index > Volatile.Read(ref _lowestFailed[Partitions.PartitionOf(index)]);

        protected override void NoteFailure(int index, Exception? exception) => Lower(ref _lowestFailed[Partitions.PartitionOf(index)], index);
    }
}
