using System.Net.Sockets;

namespace LambdaKit.Runtime.Sockets;

/// <summary>A blocking socket straight on the C library, for Linux.</summary>
internal sealed unsafe class LibCTransport(RuntimeApiAddress address) : Transport
{
    private readonly byte[] _socketAddress = SocketAddressOf(address);
    private readonly object _gate = new();
    private int _descriptor = -1;

    public override void Connect()
    {
        Dispose();
        var family = _socketAddress.Length == 16 ? LibC.AddressFamilyIPv4 : LibC.AddressFamilyIPv6;
        var descriptor = LibC.CreateSocket(family, LibC.StreamSocketClosedOnExec, 0);
        if (descriptor < 0)
            throw Lost("A socket cannot be created");
        var on = 1;
        LibC.SetOption(descriptor, LibC.ProtocolTcp, LibC.OptionNoDelay, &on, sizeof(int));
        _descriptor = descriptor;

        fixed (byte* pointer = _socketAddress)
        {
            if (LibC.Connect(descriptor, pointer, (uint)_socketAddress.Length) != 0)
            {
                var lost = Lost("The Runtime API cannot be connected to");
                Dispose();
                throw lost;
            }
        }
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

    private static ConnectionLostException Lost(string what) => new($"{what} (error {LibC.LastError}).");

    /// <summary>The address as <c>sockaddr_in</c>, or what a name or an IPv6 address needs.</summary>
    private static byte[] SocketAddressOf(RuntimeApiAddress address)
    {
        if (address.IPv4 is not { } ipv4)
            return ResolvedSocketAddressOf(address);
        return
        [
            LibC.AddressFamilyIPv4, 0, (byte)(address.Port >> 8), (byte)address.Port,
            (byte)(ipv4 >> 24), (byte)(ipv4 >> 16), (byte)(ipv4 >> 8), (byte)ipv4, 0, 0, 0, 0, 0, 0, 0, 0,
        ];
    }

    /// <summary>The address as <c>sockaddr_in</c> (16 bytes) or <c>sockaddr_in6</c> (28 bytes).</summary>
    private static byte[] ResolvedSocketAddressOf(RuntimeApiAddress address)
    {
        var resolved = address.Resolve();
        var isIPv4 = resolved.AddressFamily == AddressFamily.InterNetwork;
        var bytes = new byte[isIPv4 ? 16 : 28];
        bytes[0] = isIPv4 ? (byte)LibC.AddressFamilyIPv4 : (byte)LibC.AddressFamilyIPv6;
        bytes[2] = (byte)(address.Port >> 8);
        bytes[3] = (byte)address.Port;
        resolved.GetAddressBytes().CopyTo(bytes, isIPv4 ? 4 : 8);
        return bytes;
    }
}
