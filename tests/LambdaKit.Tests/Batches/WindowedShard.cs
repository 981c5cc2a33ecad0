using System.Globalization;
using System.Text;
using LambdaKit.Batches;
using LambdaKit.Events.Batches;
using LambdaKit.Events.Json;
using LambdaKit.Events.Kinesis;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Batches;

/// <summary>What Lambda does with a shard that has tumbling windows: it keeps a checkpoint and the window's state, and tries again what failed.</summary>
internal sealed class WindowedShard
{
    private const int MaxRetries = 3;
    private static readonly DateTimeOffset Noon = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly WindowHistory _history;
    private readonly Random _random;
    private readonly ScriptedWindowHandler _handler;
    private readonly ScriptedMessages _script;
    private readonly SetAsideIds _sink;
    private readonly string _id;
    private readonly int _firstNumber;
    private readonly bool[] _isPoison;
    private readonly List<int> _ends = []; // of the windows, in records
    private readonly HashSet<int> _lost = []; // given up by Lambda, or set aside
    private readonly List<(int Window, IReadOnlyList<int> Numbers)> _ended = [];

    private int _window;
    private int _checkpoint;
    private int _batchEnd;
    private int _retries;
    private bool _isFinal;
    private bool _isEarly;
    private JsonValue _state = JsonValue.Parse("{}");
    private List<int> _inState = [];

    private Task<KinesisTimeWindowResponse>? _running;
    private int _doneBefore;
    private int _asideBefore;

    public WindowedShard(int index, WindowHistory history, Random random, ScriptedWindowHandler handler, ScriptedMessages script, SetAsideIds sink)
    {
        _history = history;
        _random = random;
        _handler = handler;
        _script = script;
        _sink = sink;
        _id = string.Create(CultureInfo.InvariantCulture, $"shardId-{index:000000000000}");
        _firstNumber = 100 * index;
        _isPoison = [.. Enumerable.Range(0, history.Records).Select(_ => random.Next(100) < history.PoisonPercent)];
        for (var end = 0; end < history.Records;)
            _ends.Add(end = Math.Min(end + random.Next(1, history.WindowLength + 1), history.Records));
        handler.Big.UnionWith(Enumerable.Range(_firstNumber, history.Records).Where(_ => random.Next(100) < history.BigPercent));
    }

    public FakeLambdaContext Context { get; private set; } = FakeLambdaContext.For("model");

    public bool IsRunning => _running is not null;

    public bool IsFinished => _window == _ends.Count;

    public int Deliveries { get; private set; }

    public List<string> Violations { get; } = [];

    public bool Has(StreamWindow window) => window.ShardId == _id;

    /// <summary>What the handler sees must be the state behind the record before.</summary>
    public void CheckAdd(StreamWindow window, WindowLog state, int number)
    {
        if (window.Start != StartOf(_window) || window.End != StartOf(_window + 1) || window.IsTerminatedEarly != _isEarly)
            Violations.Add($"Record {number} came with another window than its own.");
        if (!state.Numbers.SequenceEqual(_inState.Concat(DoneNow())))
            Violations.Add($"Record {number} came with a state of other records than those before it.");
    }

    public void NoteEnd(WindowLog state) => _ended.Add((_window, state.Numbers));

    public void Start()
    {
        var windowEnd = _ends[_window];
        if (_batchEnd <= _checkpoint)
        {
            // A new batch. A window may end with records, or without any, or before its time.
            if (!_isFinal && _inState.Count > 0 && _checkpoint < windowEnd && _random.Next(20) == 0)
            {
                _isEarly = true;
                windowEnd = _checkpoint + _random.Next(0, Math.Min(2, windowEnd - _checkpoint));
                _ends.Insert(_window, windowEnd); // what is left belongs to a window of its own
            }

            _batchEnd = Math.Min(_checkpoint + _history.BatchSize, windowEnd);
            _isFinal |= _isEarly || _checkpoint == windowEnd || (_batchEnd == windowEnd && _random.Next(2) == 0);
        }

        _doneBefore = _script.Done.Count;
        _asideBefore = _sink.Ids.Count;
        Deliveries++;
        Context = FakeLambdaContext.For("model").WithTimeout(TimeSpan.FromSeconds(30));
        _running = InvokeAsync();

        async Task<KinesisTimeWindowResponse> InvokeAsync() => await _handler.InvokeAsync(ToEvent(), Context); // what it throws at once is the task's too
    }

    public void SettleIfComplete()
    {
        if (_running is not { IsCompleted: true } running)
            return;

        _running = null;
        if (running.Exception?.InnerException is { } exception)
            SettleFailure(exception);
        else
            Settle(running.GetAwaiter().GetResult());
    }

    /// <summary>Once all is over: each window has ended once, with each of its records once.</summary>
    public void CheckEnd()
    {
        Assert.Empty(Violations);
        var from = 0;
        Assert.Equal(_ends.Count, _ended.Count);
        for (var window = 0; window < _ends.Count; window++)
        {
            var expected = Enumerable.Range(_firstNumber + from, _ends[window] - from).Where(number => !_lost.Contains(number));
            Assert.Equal((window, string.Join(' ', expected)), (_ended[window].Window, string.Join(' ', _ended[window].Numbers)));
            from = _ends[window];
        }
    }

    private void Settle(KinesisTimeWindowResponse response)
    {
        var done = DoneNow().ToList();
        var aside = AsideNow().ToList();
        var firstOpen = Numbers().FirstOrDefault(number => !done.Contains(number) && !aside.Contains(number), _firstNumber + _batchEnd);
        Assert.Equal(done.Concat(aside).Order(), Numbers().TakeWhile(number => number < firstOpen));
        Assert.Equal(firstOpen == _firstNumber + _batchEnd ? [] : [Sequence(firstOpen)], response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
        _lost.UnionWith(aside);

        if (_isFinal && firstOpen == _firstNumber + _batchEnd)
        {
            Assert.Null(response.State);
            Assert.Equal(_window, _ended[^1].Window);
            _checkpoint = _batchEnd;
            _window++;
            (_state, _inState, _isFinal, _isEarly, _retries) = (JsonValue.Parse("{}"), [], false, false, 0);
            return;
        }

        // Lambda keeps the bytes of the answer, and hands them to the next invocation.
        _inState.AddRange(done);
        var expected = firstOpen == _firstNumber + _checkpoint ? _state : JsonValue.From(new WindowLog(_inState), NumberedJson.Default.WindowLog);
        Assert.Equal(expected.GetRawText(), response.State!.Value.GetRawText());
        _state = response.State.Value;
        if (firstOpen > _firstNumber + _checkpoint)
            _retries = 0;
        _checkpoint = firstOpen - _firstNumber;
        Retry();
    }

    /// <summary>Lambda knows of no record that is done, and has no state but the one before.</summary>
    private void SettleFailure(Exception exception)
    {
        var done = DoneNow().ToList();
        switch (exception)
        {
            case WindowStateTooLargeException:
                Assert.Contains(done, _handler.Big.Contains);
                break;
            case BatchFailedException:
                Assert.True(_history.Throws);
                Assert.Empty(done);
                Assert.Empty(AsideNow());
                break;
            default:
                Assert.Equal("as scripted", exception.Message); // the end of the window
                Assert.True(_isFinal);
                Assert.Equal(_batchEnd - _checkpoint, done.Count + AsideNow().Count());
                break;
        }

        Retry();
    }

    private void Retry()
    {
        if (_checkpoint == _batchEnd)
            return;

        var left = _batchEnd - _checkpoint;
        if (++_retries <= MaxRetries)
        {
            if (!_history.Bisects || left == 1)
                return;

            // The halves are batches of their own, and only the last of them can end the window.
            _batchEnd = _checkpoint + left / 2;
            _isFinal = false;
            return;
        }

        // They go to the failure destination. A window that was to end, ends without them.
        _lost.UnionWith(Numbers());
        _checkpoint = _batchEnd;
        _retries = 0;
    }

    private IEnumerable<int> Numbers() => Enumerable.Range(_firstNumber + _checkpoint, _batchEnd - _checkpoint);

    private IEnumerable<int> DoneNow() => _script.Done.Skip(_doneBefore).Where(IsOwn);

    private IEnumerable<int> AsideNow() => _sink.Ids.Skip(_asideBefore).Select(id => int.Parse(id[^3..], CultureInfo.InvariantCulture)).Where(IsOwn);

    private bool IsOwn(int number) => number >= _firstNumber && number < _firstNumber + _history.Records;

    private static DateTimeOffset StartOf(int window) => Noon.AddMinutes(window);

    private static string Sequence(int number) => string.Create(CultureInfo.InvariantCulture, $"49590338271490256608559692538361571095921575989136588{number:000}");

    private KinesisStreamEvent ToEvent() => new()
    {
        Records = [.. Numbers().Select(ToRecord)],
        Window = new TimeWindow { Start = StartOf(_window), End = StartOf(_window + 1) },
        State = _state,
        ShardId = _id,
        IsFinalInvokeForWindow = _isFinal,
        IsWindowTerminatedEarly = _isEarly,
    };

    private KinesisRecord ToRecord(int number) => new()
    {
        EventSource = "aws:kinesis",
        Payload = new KinesisRecordPayload
        {
            SequenceNumber = Sequence(number),
            PartitionKey = "key",
            Data = _isPoison[number - _firstNumber] ? "{ not JSON"u8.ToArray() : Encoding.UTF8.GetBytes($$"""{"number":{{number}}}"""),
        },
    };
}
