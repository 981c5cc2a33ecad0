using System.Text;
using LambdaKit.Interop;

namespace LambdaKit.Runtime.Sockets;

/// <summary>A blocking socket straight on the C library, for Linux.</summary>
internal sealed unsafe class LibCTransport(RuntimeApiAddress address) : Transport
{
    private readonly object _gate = new();
    private int _descriptor = -1;

    public override void Connect()
    {
        Dispose();
        var ipv4 = address.IPv4;
        if (ipv4 == 0)
        {
            ConnectByName();
            return;
        }
        // A sockaddr_in: family, port, address, both in network order.
        var port = address.Port;
        var bytes = stackalloc byte[16] { 2, 0, (byte)(port >> 8), (byte)port, (byte)(ipv4 >> 24), (byte)(ipv4 >> 16), (byte)(ipv4 >> 8), (byte)ipv4, 0, 0, 0, 0, 0, 0, 0, 0 };
        if (!TryConnect(2, bytes, 16))
            throw Lost("The Runtime API cannot be connected to");
    }

    public override void Send(ReadOnlySpan<byte> data)
    {
        fixed (byte* pointer = data)
        {
            nint sent = 0;
            while (sent < data.Length)
            {
                var count = LibC.Send(_descriptor, pointer + sent, data.Length - sent, LibC.NoSignal);
                if (count > 0)
                    sent += count;
                else if (LibC.LastError != LibC.ErrorInterrupted)
                    throw Lost("The connection to the Runtime API broke while sending");
            }
        }
    }

    public override int Receive(Span<byte> buffer)
    {
        fixed (byte* pointer = buffer)
        {
            while (true)
            {
                var count = LibC.Receive(_descriptor, pointer, buffer.Length, 0);
                if (count >= 0)
                    return (int)count;
                if (LibC.LastError != LibC.ErrorInterrupted)
                    throw Lost("The connection to the Runtime API broke while receiving");
            }
        }
    }

    public override void Abort()
    {
        lock (_gate)
        {
            if (_descriptor >= 0)
                LibC.Shutdown(_descriptor, LibC.ShutdownBoth);
        }
    }

    public override void Dispose()
    {
        // So that an abort from another thread doesn't hit a descriptor that belongs to something else by then.
        lock (_gate)
        {
            if (_descriptor >= 0)
                LibC.Close(_descriptor);
            _descriptor = -1;
        }
    }

    /// <summary>An IPv6 address or a name: its addresses, one after the other.</summary>
    private void ConnectByName()
    {
        var wanted = new AddressInfo { SocketType = 1 };
        AddressInfo* found = null;
        int error;
        fixed (byte* host = Encoding.ASCII.GetBytes(address.Host + "\0"))
        fixed (byte* port = Encoding.ASCII.GetBytes(address.Port + "\0"))
            error = LibC.GetAddresses(host, port, &wanted, &found);
        if (error != 0)
            throw new ConnectionLostException($"The host '{address.Host}' of the Runtime API has no address (error {error}).");
        try
        {
            for (var each = found; each != null; each = each->Next)
            {
                if (TryConnect(each->Family, each->Address, each->AddressLength))
                    return;
            }
            throw Lost("The Runtime API cannot be connected to");
        }
        finally
        {
            LibC.FreeAddresses(found);
        }
    }

    private bool TryConnect(int family, byte* socketAddress, uint length)
    {
        var descriptor = LibC.CreateSocket(family, LibC.StreamSocketClosedOnExec, 0);
        if (descriptor < 0)
            return false;
        var on = 1;
        LibC.SetOption(descriptor, LibC.ProtocolTcp, LibC.OptionNoDelay, &on, sizeof(int));
        if (LibC.Connect(descriptor, socketAddress, length) != 0)
        {
            LibC.Close(descriptor);
            return false;
        }
        _descriptor = descriptor;
        return true;
    }

    private static ConnectionLostException Lost(string what) => new($"{what} (error {LibC.LastError}).");
}
