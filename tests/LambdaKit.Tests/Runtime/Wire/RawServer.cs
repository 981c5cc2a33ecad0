using System.Net;
using System.Net.Sockets;

namespace LambdaKit.Tests.Runtime.Wire;

/// <summary>Stands where the Runtime API is; the test plays it, connection by connection.</summary>
internal sealed class RawServer : IDisposable
{
    /// <summary>The common timeout: nothing takes nearly as long unless it hangs.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Socket _listener;
    private readonly List<RawConnection> _connections = [];

    public RawServer(IPAddress? address = null)
    {
        address ??= IPAddress.Loopback;
        _listener = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        _listener.Bind(new IPEndPoint(address, 0));
        _listener.Listen();
        Port = ((IPEndPoint)_listener.LocalEndPoint!).Port; // It is bound.
    }

    public int Port { get; }

    /// <summary>What <c>AWS_LAMBDA_RUNTIME_API</c> says.</summary>
    public string Address => $"127.0.0.1:{Port}";

    /// <summary>Whether somebody has connected that was not accepted yet.</summary>
    public bool HasCaller => _listener.Poll(TimeSpan.Zero, SelectMode.SelectRead);

    /// <summary>Waits for the function's next connection.</summary>
    public RawConnection Accept()
    {
        var accepting = _listener.AcceptAsync();
        Assert.True(accepting.Wait(Patience), "The function did not connect.");
        var connection = new RawConnection(accepting.Result);
        _connections.Add(connection);
        return connection;
    }

    /// <summary>Waits for the function's next connection, or until there will be none.</summary>
    public RawConnection? TryAccept(Func<bool> hasEnded)
    {
        while (!_listener.Poll(TimeSpan.FromMilliseconds(5), SelectMode.SelectRead))
        {
            if (hasEnded())
                return null;
        }
        return Accept();
    }

    public void Dispose()
    {
        _listener.Dispose();
        foreach (var connection in _connections)
            connection.Dispose();
    }
}
