namespace LambdaKit.Idempotency.Tests;

/// <summary>Tests that need a Redis server.</summary>
internal sealed class RedisTheoryAttribute : TheoryAttribute
{
    public RedisTheoryAttribute() => Skip = Server.Redis is null ? Server.NoRedis : null;
}
