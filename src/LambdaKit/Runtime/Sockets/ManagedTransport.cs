using System.Net.Sockets;

namespace LambdaKit.Runtime.Sockets;

/// <summary>A blocking socket of .NET's own, for systems without the C library of Linux.</summary>
internal sealed class ManagedTransport(RuntimeApiAddress address) : Transport
{
    private Socket? _socket;

    private Socket Connected => _socket ?? throw new ConnectionLostException("The Runtime API is not connected to.");

    public override void Connect()
    {
        Dispose();
        try
        {
            _socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            _socket.Connect(address.Host, address.Port);
        }
        catch (SocketException exception)
        {
            Dispose();
            throw new ConnectionLostException($"The Runtime API cannot be connected to (error {exception.ErrorCode}).", exception);
        }
    }

    public override void Send(ReadOnlySpan<byte> data)
    {
        try
        {
            while (!data.IsEmpty)
                data = data[Connected.Send(data)..];
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            throw new ConnectionLostException("The connection to the Runtime API broke while sending.", exception);
        }
    }

    public override int Receive(Span<byte> buffer)
    {
        try
        {
            return Connected.Receive(buffer);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            throw new ConnectionLostException("The connection to the Runtime API broke while receiving.", exception);
        }
    }

    public override void Abort()
    {
        try
        {
            _socket?.Shutdown(SocketShutdown.Both);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // It was not connected any more, which is what is wanted.
        }
    }

    public override void Dispose()
    {
        _socket?.Dispose();
        _socket = null;
    }
}
