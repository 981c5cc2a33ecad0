using System.Globalization;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Tests.Batches;

/// <summary>SQS as far as a function can tell: what is received is invisible until it is deleted or handed back; a FIFO queue's group waits for what is under way.</summary>
internal sealed class ModelQueue
{
    public const int MaxReceiveCount = 4;

    private readonly List<Entry> _visible = [];
    private readonly List<Entry> _inFlight = [];
    private readonly bool _isFifo;

    public ModelQueue(QueueHistory history, Random random)
    {
        _isFifo = history.IsFifo;
        for (var i = 0; i < history.Messages; i++)
        {
            var isPoison = random.Next(100) < history.PoisonPercent;
            _visible.Add(new Entry(i, $"group-{random.Next(history.Groups)}", isPoison));
        }
    }

    public List<int> Deleted { get; } = [];

    public List<int> DeadLetters { get; } = [];

    public bool IsEmpty => _visible.Count == 0 && _inFlight.Count == 0;

    public string GroupOf(int number) => All[number].Group;

    private Dictionary<int, Entry> All { get; } = [];

    public SqsEvent? Receive(int batchSize)
    {
        var blocked = _isFifo ? _inFlight.Select(e => e.Group).ToHashSet(StringComparer.Ordinal) : [];
        var batch = _visible.Where(e => !blocked.Contains(e.Group)).Take(batchSize).ToList();
        foreach (var entry in batch)
        {
            entry.ReceiveCount++;
            All[entry.Number] = entry;
            _visible.Remove(entry);
            _inFlight.Add(entry);
        }

        return batch.Count == 0 ? null : new SqsEvent { Records = [.. batch.Select(ToMessage)] };
    }

    /// <summary>What the poller does with a report.</summary>
    public void Settle(SqsEvent batch, IReadOnlyCollection<string> failed)
    {
        foreach (var message in batch.Records)
        {
            var entry = _inFlight.Single(e => Id(e.Number) == message.MessageId);
            _inFlight.Remove(entry);
            if (!failed.Contains(message.MessageId!))
                Deleted.Add(entry.Number);
            else if (entry.ReceiveCount >= MaxReceiveCount)
                DeadLetters.Add(entry.Number);
            else
                _visible.Add(entry);
        }

        _visible.Sort((left, right) => left.Number.CompareTo(right.Number));
    }

    public static string Id(int number) => $"message-{number}";

    private SqsMessage ToMessage(Entry entry) => new()
    {
        MessageId = Id(entry.Number),
        Body = entry.IsPoison ? "{ not JSON" : $$"""{"number":{{entry.Number.ToString(CultureInfo.InvariantCulture)}}}""",
        EventSource = "aws:sqs",
        EventSourceArn = "arn:aws:sqs:eu-west-1:123456789012:orders" + (_isFifo ? ".fifo" : ""),
        Attributes = new SqsMessageSystemAttributes { MessageGroupId = entry.Group, ApproximateReceiveCount = entry.ReceiveCount },
    };

    private sealed class Entry(int number, string group, bool isPoison)
    {
        public int Number { get; } = number;

        public string Group { get; } = group;

        public bool IsPoison { get; } = isPoison;

        public int ReceiveCount { get; set; }
    }
}
