using System.Collections.Concurrent;
using System.Globalization;

namespace LambdaKit.Idempotency.Redis;

/// <summary>The little of a Redis client that idempotency needs: scripts, on as many connections as are in use at once. Speaks RESP 2, which every server does.</summary>
/// <remarks>It talks to one endpoint and follows no redirects: for a cluster whose nodes send them, implement <see cref="IRedisScripts"/> by a library that does.</remarks>
public sealed class RedisScriptClient : IRedisScripts, IDisposable
{
    private readonly ConcurrentStack<RedisConnection> _idle = new();
    private readonly RedisScriptClientOptions _options;
    private volatile bool _isDisposed;

    /// <summary>A client; it connects when it is first used.</summary>
    /// <param name="options">Where to.</param>
    /// <exception cref="LambdaConfigurationException">They can't work.</exception>
    public RedisScriptClient(RedisScriptClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrEmpty(options.Host) || options.Port is < 1 or > 65535 || options.Timeout <= TimeSpan.Zero)
            throw new LambdaConfigurationException("The options of the Redis client cannot work: it needs a Host, a Port from 1 to 65535 and a Timeout above zero.");

        _options = options;
    }

    /// <inheritdoc/>
    /// <exception cref="RedisServerException">The server refused the script.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public async ValueTask<string?> EvaluateAsync(RedisScript script, string key, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(arguments);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(_options.Timeout);
        RedisConnection? connection = null;
        try
        {
            connection = await TakeAsync(time.Token).ConfigureAwait(false);
            var reply = await connection.SendAsync(Command("EVALSHA", script.Sha1, key, arguments), time.Token).ConfigureAwait(false);
            if (reply.Error?.StartsWith("NOSCRIPT", StringComparison.Ordinal) == true)
                reply = await connection.SendAsync(Command("EVAL", script.Text, key, arguments), time.Token).ConfigureAwait(false);

            Release(ref connection);
            return reply.Error is { } error ? throw new RedisServerException($"The Redis server refused a script: {CodeOf(error)}.", CodeOf(error)) : reply.Text;
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The Redis server at '{_options.Host}' did not answer within {_options.Timeout}.", exception);
        }
        finally
        {
            connection?.Dispose(); // What broke off in the middle can't be used again.
        }
    }

    /// <summary>Closes the connections that are not in use; the others when they are done.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        while (_idle.TryPop(out var connection))
            connection.Dispose();
    }

    /// <summary>The first word of an error says what it is; the rest may quote what was sent.</summary>
    internal static string CodeOf(string error) => error.Split(' ', 2)[0];

    private static string[] Command(string name, string script, string key, IReadOnlyList<string> arguments)
    {
        var command = new string[4 + arguments.Count];
        command[0] = name;
        command[1] = script;
        command[2] = 1.ToString(CultureInfo.InvariantCulture); // how many keys follow
        command[3] = key;
        for (var i = 0; i < arguments.Count; i++)
            command[4 + i] = arguments[i];
        return command;
    }

    private async ValueTask<RedisConnection> TakeAsync(CancellationToken cancellationToken)
    {
        // While Lambda had the function frozen, the server may have closed it.
        while (_idle.TryPop(out var idle))
        {
            if (idle.IsOpen)
                return idle;
            idle.Dispose();
        }

        return await RedisConnection.OpenAsync(_options, cancellationToken).ConfigureAwait(false);
    }

    private void Release(ref RedisConnection? connection)
    {
        if (!_isDisposed)
        {
            _idle.Push(connection!); // The caller has one.
            connection = null;
        }
    }
}
