namespace LambdaKit.Idempotency.Redis;

/// <summary>How to reach a Redis or Valkey server.</summary>
public sealed class RedisScriptClientOptions
{
    /// <summary>The server's name or address: the primary endpoint.</summary>
    public required string Host { get; init; }

    /// <summary>Its port; 6379 by default.</summary>
    public int Port { get; init; } = 6379;

    /// <summary>Whether the connection is encrypted (TLS), and the server's certificate checked; true by default, as ElastiCache Serverless and MemoryDB demand.</summary>
    public bool UsesTls { get; init; } = true;

    /// <summary>Who to sign in as; null, the default, for the default user.</summary>
    public string? UserName { get; init; }

    /// <summary>Asked for before a connection is opened, since a token of IAM is good for minutes only; null, the default, for no password.</summary>
    public Func<CancellationToken, ValueTask<string>>? GetPassword { get; init; }

    /// <summary>The longest that opening a connection, or a command, may take; two seconds by default, more than zero.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(2);
}
