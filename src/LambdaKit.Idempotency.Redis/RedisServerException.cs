namespace LambdaKit.Idempotency.Redis;

/// <summary>A server refused a command, or answered in a way that can't be understood.</summary>
public sealed class RedisServerException : Exception
{
    internal RedisServerException(string message)
        : base(message)
    {
    }
}
