namespace LambdaKit.Idempotency.Tests;

/// <summary>A test that needs a Redis server.</summary>
internal sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute() => Skip = Server.Redis is null ? Server.NoRedis : null;
}
