using System.Text;

namespace LambdaKit.Local.Invoking;

/// <summary>The last 4 KB of the log of one invocation.</summary>
internal sealed class InvocationLog
{
    private const int Limit = 4096;

    private readonly Lock _gate = new();
    private byte[] _tail = [];

    public void Add(string line)
    {
        var encoded = Encoding.UTF8.GetBytes(line + "\n");
        lock (_gate)
        {
            byte[] all = [.. _tail, .. encoded];
            _tail = all.Length <= Limit ? all : all[^Limit..];
        }
    }

    public string Tail()
    {
        lock (_gate)
            return Encoding.UTF8.GetString(_tail);
    }
}
