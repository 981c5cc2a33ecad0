using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LambdaKit.Idempotency.Redis;

namespace LambdaKit.Idempotency.Tests.Stores;

/// <summary>A redis-server, on a port that the system chose; nothing where it is missing.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    public const string Password = "open sesame";

    private ServerProcess? _process;

    public int Port { get; private set; }

    public async Task InitializeAsync()
    {
        for (var attempt = 0; Server.Redis is not null; attempt++)
        {
            Port = FreePort();
            _process = new(
                Server.Redis,
                ["--port", Port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--requirepass", Password],
                line => line.Contains("Ready to accept connections", StringComparison.Ordinal) ? line : null);
            try
            {
                await _process.ReadyAsync();
                return;
            }
            catch (InvalidOperationException) when (attempt < 5)
            {
                _process.Dispose(); // Somebody else was given the port meanwhile.
            }
        }
    }

    public Task DisposeAsync()
    {
        _process?.Dispose();
        return Task.CompletedTask;
    }

    public RedisScriptClient CreateClient(string password = Password) => new(OptionsOf(password));

    public RedisScriptClientOptions OptionsOf(string password) => new()
    {
        Host = "127.0.0.1",
        Port = Port,
        UsesTls = false,
        GetPassword = _ => new(password),
        Timeout = TimeSpan.FromMinutes(1),
    };

    /// <summary>A port that was free a moment ago: redis-server can't be told to take any.</summary>
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
