namespace LambdaKit.Tests.Batches;

/// <summary>What handlers under test do with a numbered record, as a seed says; the test decides when those that wait go on. Everything happens on its thread.</summary>
internal sealed class ScriptedMessages(Random random, int slowPercent, int failurePercent)
{
    private readonly List<TaskCompletionSource> _waiting = [];

    public List<int> Done { get; } = [];

    public HashSet<int> UnderWay { get; } = [];

    public int WaitingCount => _waiting.Count;

    /// <summary>Called when a record is about to be handled.</summary>
    public Action<int> OnStart { get; set; } = _ => { };

    /// <summary>Lets one of those that wait go on.</summary>
    public void Release()
    {
        var index = random.Next(_waiting.Count);
        var one = _waiting[index];
        _waiting.RemoveAt(index);
        one.SetResult();
    }

    public async ValueTask HandleAsync(int number)
    {
        OnStart(number);
        UnderWay.Add(number);
        try
        {
            for (var steps = random.Next(100) < slowPercent ? random.Next(1, 4) : 0; steps > 0; steps--)
            {
                var waiting = new TaskCompletionSource();
                _waiting.Add(waiting);
                await waiting.Task;
            }

            if (random.Next(100) < failurePercent)
                throw new InvalidOperationException("as scripted");

            Done.Add(number);
        }
        finally
        {
            UnderWay.Remove(number);
        }
    }
}
