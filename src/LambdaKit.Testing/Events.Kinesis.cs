using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Kinesis;

namespace LambdaKit.Testing;

public static partial class Events
{
    /// <summary>A batch of records whose data are these texts, with sequence numbers that grow.</summary>
    public static KinesisStreamEvent Kinesis(params string[] data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var records = new KinesisRecord[data.Length];
        for (var i = 0; i < data.Length; i++)
            records[i] = Record(Encoding.UTF8.GetBytes(data[i]), new KinesisRecordOptions(), SequenceNumberAt(i));
        return Kinesis(records);
    }

    /// <summary>A batch of records, each made by <see cref="KinesisRecord(string, KinesisRecordOptions?)"/>.</summary>
    public static KinesisStreamEvent Kinesis(params KinesisRecord[] records) => new() { Records = records };

    /// <summary>A batch of records whose data are the JSON of these values.</summary>
    /// <param name="dataType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="data">The values.</param>
    public static KinesisStreamEvent Kinesis<T>(JsonTypeInfo<T> dataType, params T[] data)
    {
        ArgumentNullException.ThrowIfNull(dataType);
        ArgumentNullException.ThrowIfNull(data);
        return Kinesis(Array.ConvertAll(data, value => JsonSerializer.Serialize(value, dataType)));
    }

    /// <summary>One record whose data is a text.</summary>
    /// <param name="data">What the producer wrote.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static KinesisRecord KinesisRecord(string data, KinesisRecordOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        return KinesisRecord(Encoding.UTF8.GetBytes(data), options);
    }

    /// <summary>One record.</summary>
    /// <param name="data">What the producer wrote.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static KinesisRecord KinesisRecord(ReadOnlyMemory<byte> data, KinesisRecordOptions? options = null)
    {
        options ??= new KinesisRecordOptions();
        var seed = int.Parse(Fake.Hex(Convert.ToHexString(data.Span), 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return Record(data, options, options.SequenceNumber ?? SequenceNumberAt(seed));
    }

    /// <summary>One record into which the producer's library (KPL) has packed several, for <c>GetUserRecords</c>.</summary>
    /// <param name="records">The partition key and the data of each.</param>
    public static KinesisRecord KinesisPacked(params (string PartitionKey, string Data)[] records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return KinesisRecord(KinesisPacking.Pack(records));
    }

    /// <summary>A batch in a tumbling window.</summary>
    /// <param name="batch">The records, made by another method of this class; null for an invocation without any, as a window's last is.</param>
    /// <param name="options">The window and its state; null for the first batch of a window of a minute.</param>
    public static KinesisStreamEvent KinesisWindow(KinesisStreamEvent? batch, TimeWindowOptions? options = null)
    {
        options ??= new TimeWindowOptions();
        var records = batch?.Records ?? [];
        return new KinesisStreamEvent
        {
            Records = records,
            Window = options.ToWindow(),
            State = options.State,
            ShardId = options.ShardId,
            EventSourceArn = records.Count > 0 ? records[0].EventSourceArn : StreamArn(new KinesisRecordOptions().StreamName),
            IsFinalInvokeForWindow = options.IsFinal,
            IsWindowTerminatedEarly = options.IsTerminatedEarly,
        };
    }

    private static KinesisRecord Record(ReadOnlyMemory<byte> data, KinesisRecordOptions options, string sequenceNumber) => new()
    {
        Payload = new KinesisRecordPayload
        {
            KinesisSchemaVersion = "1.0",
            PartitionKey = options.PartitionKey,
            SequenceNumber = sequenceNumber,
            Data = data,
            ApproximateArrivalTimestamp = options.ArrivalTime,
        },
        EventSource = "aws:kinesis",
        EventVersion = "1.0",
        EventId = $"{options.ShardId}:{sequenceNumber}",
        EventName = "aws:kinesis:record",
        InvokeIdentityArn = $"arn:aws:iam::{Fake.Account}:role/{options.StreamName}-reader",
        AwsRegion = Fake.Region,
        EventSourceArn = StreamArn(options.StreamName),
    };

    private static string StreamArn(string name) => $"arn:aws:kinesis:{Fake.Region}:{Fake.Account}:stream/{name}";

    private static string SequenceNumberAt(int index) => $"4959033827149025660855969253836157109592157598{index:0000000000}";
}
