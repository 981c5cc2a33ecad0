namespace LambdaKit.Tests.Hosting;

/// <summary>What happened, in order; a singleton of the container.</summary>
internal sealed class Journal
{
    private readonly object _gate = new();
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_gate)
                return [.. _lines];
        }
    }

    public void Add(string line)
    {
        lock (_gate)
            _lines.Add(line);
    }
}
