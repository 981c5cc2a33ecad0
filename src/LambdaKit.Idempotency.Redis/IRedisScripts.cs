namespace LambdaKit.Idempotency.Redis;

/// <summary>Runs a script on a Redis or Valkey server: <see cref="RedisScriptClient"/>, or a client library that the function uses anyway.</summary>
public interface IRedisScripts
{
    /// <summary>Runs a script, by its hash if the server knows it already.</summary>
    /// <param name="script">The script; it uses one key.</param>
    /// <param name="key">That key, <c>KEYS[1]</c>.</param>
    /// <param name="arguments">What the script gets as <c>ARGV</c>.</param>
    /// <param name="cancellationToken">Ends the waiting; the script may have run.</param>
    /// <returns>The text that the script returned; null when it returned nothing.</returns>
    ValueTask<string?> EvaluateAsync(RedisScript script, string key, IReadOnlyList<string> arguments, CancellationToken cancellationToken);
}
