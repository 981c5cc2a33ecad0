namespace LambdaKit.Idempotency.Redis;

/// <summary>What a server answered to one command: a text, nothing, or an error.</summary>
internal readonly record struct RedisReply(string? Text, string? Error);
