using LambdaKit.Testing;

namespace LambdaKit.Idempotency.Tests.Interleavings;

/// <summary>One walk: some attempts at one operation, on one store, in one order of their steps, with crashes, lost calls and leaps of time.</summary>
internal sealed class World(Scenario scenario, IObservedStore store)
{
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    private readonly List<string> _violations = [];
    private readonly List<int> _completed = [];
    private int _lostCalls;
    private int _leaps;

    public FakeClock Clock { get; } = new();

    public IObservedStore Store => store;

    public bool CanLoseCall => _lostCalls < scenario.LostCalls;

    public void LoseCall() => _lostCalls++;

    public void NoteCompleted(int attempt)
    {
        if (!_completed.Contains(attempt))
            _completed.Add(attempt);
    }

    public void Violate(string what) => _violations.Add(what);

    /// <summary>Walks, and tells what was not as it has to be.</summary>
    public IReadOnlyList<string> Walk(Choices choices)
    {
        var attempts = Enumerable.Range(1, scenario.Attempts).Select(number => new Attempt(this, number)).ToList();
        while (true)
        {
            var ways = new List<Action>();
            foreach (var attempt in attempts)
            {
                if (!attempt.HasStarted)
                    ways.Add(() => Start(attempt, choices));
                else if (!attempt.IsOver)
                    ways.AddRange(attempt.Ways);
                if (!attempt.HasStarted)
                    break; // They are alike until they start: one order stands for all.
            }

            if (ways.Count == 0)
                break;

            if (_leaps < scenario.Timeouts && attempts[0].HasStarted)
                ways.Add(Leap);
            ways[choices.Choose(ways.Count)]();
        }

        Judge(attempts);
        return _violations;
    }

    private void Start(Attempt attempt, Choices choices)
    {
        attempt.Start();
        if (!scenario.BeginsLate)
            attempt.Ways[choices.Choose(attempt.Ways.Count)]();
    }

    private void Leap()
    {
        _leaps++;
        Clock.Advance(Timeout + TimeSpan.FromSeconds(1));
    }

    private void Judge(List<Attempt> attempts)
    {
        foreach (var (attempt, number) in attempts.Select((attempt, index) => (attempt, index + 1)))
        {
            if (attempt.Effects > 1)
                Violate($"attempt {number} has taken effect {attempt.Effects} times");
            if (attempt.Answer is { } answer && attempts[answer - 1].Effects != 1)
                Violate($"attempt {number} has answered for attempt {answer}, which had no effect");
            if (attempt.Failure is { } failure and not (IdempotencyInProgressException or IdempotencyStoreException or InvalidOperationException))
                Violate($"attempt {number} has failed with {failure.GetType().Name}");
            if (attempt.Failure is not null && attempt.Failure is not InvalidOperationException && attempt.Effects > 0)
                Violate($"attempt {number} has taken effect, and failed");
        }

        // Only an attempt whose time is over may be followed by another that takes effect.
        var effects = attempts.Sum(attempt => attempt.Effects);
        if (effects > 1 + _leaps)
            Violate($"there were {effects} effects, and {_leaps} time-outs");

        if (_completed.Count > 1)
            Violate($"{_completed.Count} attempts have completed the operation");

        // Whoever comes when all are through gets the answer that was kept, or can run the operation.
        Leap();
        var last = new IdempotentOperation(new() { Store = store, Operation = "charge" });
        var probe = last.RunAsync("A-1", FakeLambdaContext.For("orders").WithClock(Clock), static _ => new ValueTask<int>(0), TestJson.Default.Int32).AsTask();
        if (!probe.IsCompletedSuccessfully)
            Violate("the operation is stuck");
        else if (_completed is [var completed] && probe.Result != completed)
            Violate($"attempt {completed} has completed the operation, and its answer is lost");
        else if (probe.Result > 0 && attempts[probe.Result - 1].Effects != 1)
            Violate("an answer without an effect is kept");
    }
}
