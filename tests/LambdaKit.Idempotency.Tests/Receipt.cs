namespace LambdaKit.Idempotency.Tests;

public sealed record Receipt(string Number, int Run);
