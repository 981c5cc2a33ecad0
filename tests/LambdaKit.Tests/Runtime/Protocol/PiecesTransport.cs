using LambdaKit.Runtime.Sockets;

namespace LambdaKit.Tests.Runtime.Protocol;

/// <summary>Receives given bytes in pieces of given sizes, then the end of the connection.</summary>
internal sealed class PiecesTransport(byte[] bytes, params int[] sizes) : Transport
{
    private int _position;
    private int _receives;

    public override int Receive(Span<byte> buffer)
    {
        Assert.False(buffer.IsEmpty);
        var size = sizes.Length == 0 ? int.MaxValue : sizes[_receives++ % sizes.Length];
        var count = Math.Min(Math.Min(size, buffer.Length), bytes.Length - _position);
        bytes.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override void Connect()
    {
    }

    public override void Send(ReadOnlySpan<byte> data)
    {
    }

    public override void Abort()
    {
    }

    public override void Dispose()
    {
    }
}
