using System.Net;
using System.Net.Sockets;
using System.Text;
using LambdaKit.Runtime;
using LambdaKit.Runtime.Sockets;
using LambdaKit.Tests.Runtime.Histories;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Runtime.Sockets;

/// <summary>Both kinds of sockets do the same.</summary>
public sealed class TransportTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_connection_that_is_cut_anywhere_is_made_again_and_every_event_is_answered_once(bool isNative)
    {
        if (isNative && !OperatingSystem.IsLinux())
            return;
        var response = RawResponse.Event("a", "1") + RawResponse.Accepted;
        for (var position = 0; position < response.Length; position += 11)
        {
            var handled = 0;
            using var server = new RawServer();
            using var transport = Create(server.Address, isNative);
            StartLoop(transport, new DelegateHandler((payload, context) =>
            {
                handled += context.RequestId == "a" ? 1 : 0;
                return new(payload);
            }));

            var connection = server.Accept();
            connection.ExpectNext();
            var eventLength = RawResponse.Event("a", "1").Length;
            if (position < eventLength)
            {
                connection.Send(response[..position]);
                connection.Dispose();
                connection = server.Accept();
                connection.Serve("a", "1");
                AssertAnswer(connection.ReadRequest(), "a", "1");
                connection.Accept();
            }
            else
            {
                connection.Send(response[..eventLength]);
                AssertAnswer(connection.ReadRequest(), "a", "1");
                connection.Send(response[eventLength..position]);
                connection.Reset();
                connection = server.Accept();
            }
            connection.Serve("b", "2");
            AssertAnswer(connection.ReadRequest(), "b", "2");

            Assert.Equal(1, handled);
            transport.Abort();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_large_event_comes_in_many_small_writes_and_goes_back(bool isNative)
    {
        if (isNative && !OperatingSystem.IsLinux())
            return;
        var payload = new string('x', 2_000_000);
        using var server = new RawServer();
        using var transport = Create(server.Address, isNative);
        StartLoop(transport, DelegateHandler.Echo());
        var connection = server.Accept();

        connection.ExpectNext();
        connection.Send(Encoding.Latin1.GetBytes(RawResponse.Event("a", payload)), pieceSize: 997);
        var head = $"POST /2018-06-01/runtime/invocation/a/response HTTP/1.1\r\nHost: {MemoryLoop.Address}\r\nContent-Type: application/json\r\nContent-Length: 2000000\r\n\r\n";
        var answer = Encoding.Latin1.GetString(connection.ReadBytes(head.Length + payload.Length));

        Assert.Equal(head + payload, answer);
        transport.Abort();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_wait_ends_when_it_is_aborted_and_an_abort_without_a_connection_does_nothing(bool isNative)
    {
        if (isNative && !OperatingSystem.IsLinux())
            return;
        using var server = new RawServer();
        using var transport = Create(server.Address, isNative);
        transport.Abort();
        transport.Connect();
        var waiting = new TaskCompletionSource<int>();
        var thread = new Thread(() => waiting.SetResult(transport.Receive(new byte[1])));
        thread.Start();
        server.Accept();

        transport.Abort();

        Assert.Equal(0, await waiting.Task.WaitAsync(RawServer.Patience));
        transport.Dispose();
        transport.Abort();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Aborts_from_another_thread_do_no_harm_while_connections_come_and_go(bool isNative)
    {
        if (isNative && !OperatingSystem.IsLinux())
            return;
        using var server = new RawServer();
        using var transport = Create(server.Address, isNative);
        var isDone = false;
        var aborting = Task.Run(() =>
        {
            while (!Volatile.Read(ref isDone))
                transport.Abort();
        });

        for (var i = 0; i < 500; i++)
        {
            try
            {
                transport.Connect();
                transport.Send("x"u8);
            }
            catch (ConnectionLostException)
            {
                // Which is what an abort is for.
            }
            transport.Dispose();
            server.Accept().Dispose();
        }
        Volatile.Write(ref isDone, true);

        await aborting.WaitAsync(RawServer.Patience);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nobody_there_and_a_reset_are_lost_connections(bool isNative)
    {
        if (isNative && !OperatingSystem.IsLinux())
            return;
        string address;
        using (var closed = new RawServer())
            address = closed.Address;
        using var nowhere = Create(address, isNative);
        using var server = new RawServer();
        using var transport = Create(server.Address, isNative);

        Assert.Contains("cannot be connected to", Assert.Throws<ConnectionLostException>(nowhere.Connect).Message, StringComparison.Ordinal);
        transport.Connect();
        server.Accept().Reset();
        Assert.Contains("broke while receiving", Assert.Throws<ConnectionLostException>(() => transport.Receive(new byte[1])).Message, StringComparison.Ordinal);
        Assert.Contains("broke while sending", Assert.Throws<ConnectionLostException>(() => transport.Send(new byte[1])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "[::1]")]
    [InlineData(false, "[::1]")]
    [InlineData(true, "localhost")]
    [InlineData(false, "localhost")]
    public void Names_and_addresses_of_both_kinds_are_connected_to(bool isNative, string host)
    {
        if ((isNative && !OperatingSystem.IsLinux()) || !Socket.OSSupportsIPv6)
            return;
        using var server = new RawServer(host == "localhost" ? IPAddress.Loopback : IPAddress.IPv6Loopback);
        using var transport = Create($"{host}:{server.Port}", isNative);

        transport.Connect();
        transport.Send("GET / HTTP/1.1\r\n\r\n"u8);

        Assert.Equal("/", server.Accept().ReadRequest().Path);
    }

    private static Transport Create(string address, bool isNative)
    {
        var parsed = RuntimeApiAddress.Parse(address);
        return isNative ? new LibCTransport(parsed) : new ManagedTransport(parsed);
    }

    /// <summary>Runs a loop until its last attempt to connect has failed.</summary>
    private static void StartLoop(Transport transport, LambdaHandler handler) =>
        new Thread(() => MemoryLoop.Run(transport, handler, retries: 3)) { IsBackground = true }.Start();

    private static void AssertAnswer(RawRequest request, string id, string body) =>
        Assert.Equal(($"/2018-06-01/runtime/invocation/{id}/response", body), (request.Path, request.BodyText));
}
