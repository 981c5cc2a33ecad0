using LambdaKit.Runtime.Sockets;

namespace LambdaKit.Runtime;

/// <summary>A connection in memory: whatever is sent, prepared bytes come back.</summary>
internal sealed class RehearsalTransport(byte[] first, byte[] others) : Transport
{
    private byte[] _next = first;

    public override void Connect()
    {
        // There is nobody to connect to.
    }

    public override void Send(ReadOnlySpan<byte> data)
    {
        // Nobody listens.
    }

    public override int Receive(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _next.Length);
        _next.AsSpan(0, count).CopyTo(buffer);
        _next = count < _next.Length ? _next.AsSpan(count).ToArray() : others;
        return count;
    }

    public override void Abort()
    {
        // Nobody waits.
    }

    public override void Dispose()
    {
        // Nothing is open.
    }
}
