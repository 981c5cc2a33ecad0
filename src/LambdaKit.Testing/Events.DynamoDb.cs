using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.DynamoDb;

namespace LambdaKit.Testing;

public static partial class Events
{
    /// <summary>The change that wrote a new item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static DynamoDbStreamEvent DynamoDbInsert(AttributeMap item, DynamoDbEventOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Change(DynamoDbEventName.Insert, before: null, item, options);
    }

    /// <summary>The change that wrote a new item, which is the JSON of a value.</summary>
    /// <param name="item">The value.</param>
    /// <param name="itemType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static DynamoDbStreamEvent DynamoDbInsert<T>(T item, JsonTypeInfo<T> itemType, DynamoDbEventOptions? options = null) =>
        DynamoDbInsert(AttributeMap.From(item, itemType), options);

    /// <summary>The change of an item.</summary>
    /// <param name="before">The item before it.</param>
    /// <param name="after">The item after it, with the same key.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static DynamoDbStreamEvent DynamoDbModify(AttributeMap before, AttributeMap after, DynamoDbEventOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Change(DynamoDbEventName.Modify, before, after, options);
    }

    /// <summary>The change of an item, which is the JSON of a value.</summary>
    /// <param name="before">The value before it.</param>
    /// <param name="after">The value after it, with the same key.</param>
    /// <param name="itemType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static DynamoDbStreamEvent DynamoDbModify<T>(T before, T after, JsonTypeInfo<T> itemType, DynamoDbEventOptions? options = null) =>
        DynamoDbModify(AttributeMap.From(before, itemType), AttributeMap.From(after, itemType), options);

    /// <summary>The change that deleted an item.</summary>
    /// <param name="item">The item before it.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static DynamoDbStreamEvent DynamoDbRemove(AttributeMap item, DynamoDbEventOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Change(DynamoDbEventName.Remove, item, after: null, options);
    }

    /// <summary>The change that deleted an item, which is the JSON of a value.</summary>
    /// <param name="item">The value before it.</param>
    /// <param name="itemType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static DynamoDbStreamEvent DynamoDbRemove<T>(T item, JsonTypeInfo<T> itemType, DynamoDbEventOptions? options = null) =>
        DynamoDbRemove(AttributeMap.From(item, itemType), options);

    /// <summary>The deletion of an item whose time to live had passed: DynamoDB itself did it.</summary>
    /// <param name="item">The item before it.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static DynamoDbStreamEvent DynamoDbExpire(AttributeMap item, DynamoDbEventOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Change(DynamoDbEventName.Remove, item, after: null, options, new DynamoDbUserIdentity { Type = "Service", PrincipalId = "dynamodb.amazonaws.com" });
    }

    /// <summary>Several changes as one batch, in this order, with sequence numbers that grow.</summary>
    public static DynamoDbStreamEvent DynamoDb(params DynamoDbStreamEvent[] changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var records = new List<DynamoDbStreamRecord>();
        foreach (var change in changes)
        {
            foreach (var record in change.Records)
                records.Add(At(record, records.Count));
        }
        return new DynamoDbStreamEvent { Records = records };
    }

    /// <summary>A batch in a tumbling window.</summary>
    /// <param name="batch">The changes, made by another method of this class; null for an invocation without any, as a window's last is.</param>
    /// <param name="options">The window and its state; null for the first batch of a window of a minute.</param>
    public static DynamoDbStreamEvent DynamoDbWindow(DynamoDbStreamEvent? batch, TimeWindowOptions? options = null)
    {
        options ??= new TimeWindowOptions();
        var records = batch?.Records ?? [];
        return new DynamoDbStreamEvent
        {
            Records = records,
            Window = options.ToWindow(),
            State = options.State,
            ShardId = options.ShardId,
            EventSourceArn = records.Count > 0 ? records[0].EventSourceArn : TableStreamArn(new DynamoDbEventOptions().TableName),
            IsFinalInvokeForWindow = options.IsFinal,
            IsWindowTerminatedEarly = options.IsTerminatedEarly,
        };
    }

    private static DynamoDbStreamEvent Change(
        DynamoDbEventName name, AttributeMap? before, AttributeMap? after, DynamoDbEventOptions? options, DynamoDbUserIdentity? identity = null)
    {
        options ??= new DynamoDbEventOptions();
        var view = options.ViewType;
        var keys = KeysOf((after ?? before)!, options.KeyNames); // One of them is given.
        var oldImage = view == DynamoDbStreamViewType.NewAndOldImages || view == DynamoDbStreamViewType.OldImage ? before : null;
        var newImage = view == DynamoDbStreamViewType.NewAndOldImages || view == DynamoDbStreamViewType.NewImage ? after : null;
        var record = new DynamoDbStreamRecord
        {
            EventName = name,
            EventVersion = "1.1",
            EventSource = "aws:dynamodb",
            AwsRegion = Fake.Region,
            Change = new DynamoDbItemChange
            {
                ApproximateCreationDateTime = options.Time,
                Keys = keys,
                NewImage = newImage,
                OldImage = oldImage,
                SizeBytes = SizeOf(keys) + SizeOf(newImage) + SizeOf(oldImage),
                StreamViewType = view,
            },
            UserIdentity = identity,
            EventSourceArn = TableStreamArn(options.TableName),
        };
        return new DynamoDbStreamEvent { Records = [At(record, 0)] };
    }

    private static AttributeMap KeysOf(AttributeMap item, IReadOnlyList<string> names)
    {
        var keys = new List<KeyValuePair<string, AttributeValue>>();
        foreach (var attribute in item)
        {
            if (names.Count == 0 ? keys.Count == 0 : Contains(names, attribute.Key))
                keys.Add(attribute);
        }
        return keys.Count >= Math.Max(1, names.Count)
            ? new AttributeMap(keys)
            : throw new ArgumentException("The item lacks an attribute of its primary key, so DynamoDB could not hold it; add the attribute, or name others in 'KeyNames'.", nameof(item));

        static bool Contains(IReadOnlyList<string> names, string wanted)
        {
            foreach (var name in names)
            {
                if (name == wanted)
                    return true;
            }
            return false;
        }
    }

    /// <summary>A change at its place in the batch.</summary>
    private static DynamoDbStreamRecord At(DynamoDbStreamRecord record, int index) => new()
    {
        EventId = Fake.Hex($"change {index}", 32),
        EventName = record.EventName,
        EventVersion = record.EventVersion,
        EventSource = record.EventSource,
        AwsRegion = record.AwsRegion,
        Change = new DynamoDbItemChange
        {
            ApproximateCreationDateTime = record.Change?.ApproximateCreationDateTime,
            Keys = record.Keys,
            NewImage = record.NewImage,
            OldImage = record.OldImage,
            SequenceNumber = $"44215845000000000174504{index:00000}",
            SizeBytes = record.Change?.SizeBytes,
            StreamViewType = record.Change?.StreamViewType,
        },
        UserIdentity = record.UserIdentity,
        EventSourceArn = record.EventSourceArn,
    };

    private static string TableStreamArn(string table) => $"arn:aws:dynamodb:{Fake.Region}:{Fake.Account}:table/{table}/stream/2026-01-01T00:00:00.000";

    /// <summary>About what DynamoDB counts: the bytes of the values' JSON.</summary>
    private static long SizeOf(AttributeMap? item) => item?.ToJson().Utf8.Length ?? 0;
}
