using System.Text;
using LambdaKit.Logging;

namespace LambdaKit.Tests.Runtime.Wire;

/// <summary>Keeps what a function logs.</summary>
internal sealed class LogLines : ILogOutput
{
    private readonly object _gate = new();
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> All
    {
        get
        {
            lock (_gate)
                return [.. _lines];
        }
    }

    public string Text => string.Concat(All);

    public void Write(ReadOnlySpan<byte> logEvent)
    {
        var line = Encoding.UTF8.GetString(logEvent);
        lock (_gate)
            _lines.Add(line);
    }

    public int Count(string part) => All.Count(line => line.Contains(part, StringComparison.Ordinal));
}
