namespace LambdaKit.Idempotency.Redis;

/// <summary>A server refused a command, or answered in a way that can't be understood.</summary>
public sealed class RedisServerException : Exception
{
    internal RedisServerException(string message, string? code = null)
        : base(message) => Code = code;

    /// <summary>The first word of the server's error, such as <c>OOM</c> or <c>WRONGPASS</c>; null when it was no error.</summary>
    public string? Code { get; }
}
