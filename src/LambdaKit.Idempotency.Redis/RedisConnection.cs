using System.Buffers;
using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace LambdaKit.Idempotency.Redis;

/// <summary>One connection to a server, for one command after the other.</summary>
internal sealed class RedisConnection : IDisposable
{
    /// <summary>An answer longer than that is none of ours: the largest text that Redis keeps.</summary>
    private const int MaxReplyBytes = 512 * 1024 * 1024;

    private readonly Socket _socket;
    private readonly Stream _stream;
    private byte[] _buffer = new byte[4096];
    private int _start;
    private int _end;

    private RedisConnection(Socket socket, Stream stream)
    {
        _socket = socket;
        _stream = stream;
    }

    /// <summary>Whether the server has neither closed it nor sent what nobody asked for.</summary>
    public bool IsOpen
    {
        get
        {
            try
            {
                return _start == _end && !_socket.Poll(0, SelectMode.SelectRead);
            }
            catch (SocketException)
            {
                return false;
            }
        }
    }

    public static async ValueTask<RedisConnection> OpenAsync(RedisScriptClientOptions options, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        Stream? stream = null;
        try
        {
            await socket.ConnectAsync(options.Host, options.Port, cancellationToken).ConfigureAwait(false);
            stream = new NetworkStream(socket, ownsSocket: true);
            if (options.UsesTls)
            {
                var secured = new SslStream(stream);
                stream = secured;
                await secured.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = options.Host }, cancellationToken).ConfigureAwait(false);
            }

            var connection = new RedisConnection(socket, stream);
            if (options.GetPassword is { } getPassword)
            {
                var password = await getPassword(cancellationToken).ConfigureAwait(false);
                var reply = await connection.SendAsync(options.UserName is { } user ? ["AUTH", user, password] : ["AUTH", password], cancellationToken).ConfigureAwait(false);
                if (reply.Error is { } error)
                    throw new RedisServerException("The Redis server refused the user or the password.", RedisScriptClient.CodeOf(error));
            }

            return connection;
        }
        catch
        {
            if (stream is not null)
                await stream.DisposeAsync().ConfigureAwait(false);
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Sends a command and waits for its answer. After an exception the connection can't be used again.</summary>
    public async ValueTask<RedisReply> SendAsync(string[] command, CancellationToken cancellationToken)
    {
        var request = new ArrayBufferWriter<byte>(1024);
        Put(request, '*', command.Length);
        foreach (var part in command)
        {
            Put(request, '$', Encoding.UTF8.GetByteCount(part));
            Encoding.UTF8.GetBytes(part, request);
            request.Write("\r\n"u8);
        }

        await _stream.WriteAsync(request.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await _stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        return await ReadReplyAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _stream.Dispose();
        _socket.Dispose();
    }

    private static void Put(ArrayBufferWriter<byte> request, char kind, int number) =>
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{kind}{number}\r\n"), request);

    private async ValueTask<RedisReply> ReadReplyAsync(CancellationToken cancellationToken)
    {
        var line = await ReadLineAsync(cancellationToken).ConfigureAwait(false);
        if (line.Length == 0)
            throw Misunderstood();

        switch (line[0])
        {
            case '+' or ':':
                return new(line[1..], null);
            case '-':
                return new(null, line[1..]);
            case '$':
                if (!int.TryParse(line.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length) || length is < -1 or > MaxReplyBytes)
                    throw Misunderstood();
                return length == -1 ? default : new(await ReadTextAsync(length, cancellationToken).ConfigureAwait(false), null);
            case '_' or '*' when line is "_" or "*-1":
                return default;
            default:
                throw Misunderstood();
        }
    }

    private async ValueTask<string> ReadLineAsync(CancellationToken cancellationToken)
    {
        const int MaxLine = 64 * 1024;
        var seen = 0;
        while (true)
        {
            var end = _buffer.AsSpan(_start + seen, _end - _start - seen).IndexOf("\r\n"u8);
            if (end >= 0)
            {
                var line = Encoding.UTF8.GetString(_buffer, _start, seen + end);
                _start += seen + end + 2;
                return line;
            }

            seen = Math.Max(0, _end - _start - 1);
            if (seen > MaxLine)
                throw Misunderstood();
            await FillAsync(_end - _start + 1, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<string> ReadTextAsync(int length, CancellationToken cancellationToken)
    {
        await FillAsync(length + 2, cancellationToken).ConfigureAwait(false);
        var text = Encoding.UTF8.GetString(_buffer, _start, length);
        _start += length + 2;
        return text;
    }

    /// <summary>Reads until there are so many bytes.</summary>
    private async ValueTask FillAsync(int count, CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_buffer.Length < count)
            Array.Resize(ref _buffer, Math.Max(count, 2 * _buffer.Length));
        while (_end < count)
        {
            var read = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                throw new IOException("The Redis server closed the connection.");
            _end += read;
        }
    }

    private static RedisServerException Misunderstood() => new("The Redis server answered in a way that this client does not understand; is it a Redis or Valkey server?");
}
