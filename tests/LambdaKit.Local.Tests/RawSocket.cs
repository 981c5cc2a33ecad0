using System.Net.Sockets;
using System.Text;

namespace LambdaKit.Local.Tests;

/// <summary>A connection on which a test decides about every byte.</summary>
internal sealed class RawSocket : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public static async Task<RawSocket> ConnectAsync(string hostAndPort)
    {
        var raw = new RawSocket();
        var colon = hostAndPort.LastIndexOf(':');
        await raw._socket.ConnectAsync(hostAndPort[..colon], int.Parse(hostAndPort.AsSpan(colon + 1)));
        return raw;
    }

    public async Task SendAsync(string text) => await _socket.SendAsync(Encoding.UTF8.GetBytes(text));

    public Task<string> ReadToEndAsync() => ReadUntilAsync(end: null);

    public async Task<string> ReadUntilAsync(string? end)
    {
        using var patience = new CancellationTokenSource(RuntimeClient.Patience);
        var received = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var read = await _socket.ReceiveAsync(buffer, patience.Token);
            received.Write(buffer, 0, read);
            var text = Encoding.UTF8.GetString(received.ToArray());
            if (read == 0 || (end is not null && text.Contains(end, StringComparison.Ordinal)))
                return text;
        }
    }

    public void Dispose() => _socket.Dispose();
}
