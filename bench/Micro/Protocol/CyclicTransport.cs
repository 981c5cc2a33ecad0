using LambdaKit.Runtime.Sockets;

namespace LambdaKit.Benchmarks.Protocol;

/// <summary>A connection in memory: hands out prepared responses in turn, each in a read of its own, over and over; what is sent is dropped.</summary>
internal sealed class CyclicTransport(params byte[][] responses) : Transport
{
    private int _response;
    private int _position;

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
        var response = responses[_response];
        var count = Math.Min(buffer.Length, response.Length - _position);
        response.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        if (_position == response.Length)
        {
            _position = 0;
            _response = (_response + 1) % responses.Length;
        }
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
