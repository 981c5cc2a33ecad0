using System.Net.Sockets;
using System.Text;

namespace LambdaKit.Tests.Runtime.Wire;

/// <summary>A connection of the function's, on which a test decides about every byte that comes back.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[64 * 1024];
    private byte[] _received = [];

    public RawConnection(Socket socket)
    {
        _socket = socket;
        _socket.NoDelay = true;
        _socket.ReceiveTimeout = _socket.SendTimeout = (int)RawServer.Patience.TotalMilliseconds;
    }

    /// <summary>Waits for a whole request; what comes behind it is kept.</summary>
    public RawRequest ReadRequest() => TryReadRequest() ?? throw new InvalidOperationException("The function closed the connection.");

    /// <summary>Waits for a whole request; null when the function closes the connection instead.</summary>
    public RawRequest? TryReadRequest()
    {
        while (true)
        {
            if (RawRequest.TryRead(_received) is { } request)
            {
                _received = _received[request.Bytes.Length..];
                return request;
            }
            if (!Receive())
                return null;
        }
    }

    /// <summary>Waits for the poll for the next invocation.</summary>
    public void ExpectNext()
    {
        var request = ReadRequest();
        Assert.True(request.IsNext, request.Text);
    }

    /// <summary>Waits for so many bytes, whatever they are.</summary>
    public byte[] ReadBytes(int count)
    {
        while (_received.Length < count)
            Assert.True(Receive(), "The function closed the connection.");
        var bytes = _received[..count];
        _received = _received[count..];
        return bytes;
    }

    /// <summary>Waits until the function closes the connection, without another byte.</summary>
    public void ExpectEnd()
    {
        while (Receive())
        {
        }
        Assert.Equal("", Encoding.Latin1.GetString(_received));
    }

    public void Send(string text) => Send(Encoding.Latin1.GetBytes(text));

    public void Send(byte[] bytes, int pieceSize = int.MaxValue)
    {
        for (var i = 0; i < bytes.Length; i += Math.Min(pieceSize, bytes.Length - i))
            _socket.Send(bytes.AsSpan(i, Math.Min(pieceSize, bytes.Length - i)));
    }

    public void SendEvent(string requestId, string payload) => Send(RawResponse.Event(requestId, payload));

    /// <summary>Waits for the poll, and hands out an event.</summary>
    public void Serve(string requestId, string payload)
    {
        ExpectNext();
        SendEvent(requestId, payload);
    }

    public void Accept() => Send(RawResponse.Accepted);

    /// <summary>Ends the connection with a reset: what the function has sent and nobody has read is lost.</summary>
    public void Reset()
    {
        _socket.LingerState = new LingerOption(enable: true, seconds: 0);
        _socket.Dispose();
    }

    public void Dispose() => _socket.Dispose();

    private bool Receive()
    {
        var count = _socket.Receive(_buffer);
        _received = [.. _received, .. _buffer.AsSpan(0, count)];
        return count > 0;
    }
}
