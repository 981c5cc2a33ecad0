using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LambdaKit.Tests.Parameters;

/// <summary>Stands for an extension: takes one connection, and answers its first request.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public LoopbackServer(string json)
    {
        _listener.Start();
        Request = Task.Run(() => ServeAsync(json));
    }

    public string Port => $"{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>The request's head.</summary>
    public Task<string> Request { get; }

    public void Dispose() => _listener.Dispose();

    private async Task<string> ServeAsync(string json)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        var stream = client.GetStream();
        var head = new StringBuilder();
        var buffer = new byte[4096];
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var count = await stream.ReadAsync(buffer);
            if (count == 0)
                break;
            head.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }

        var body = Encoding.UTF8.GetBytes(json);
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"));
        await stream.WriteAsync(body);
        return head.ToString();
    }
}
