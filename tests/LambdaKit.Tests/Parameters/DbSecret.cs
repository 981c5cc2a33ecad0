namespace LambdaKit.Tests.Parameters;

internal sealed record DbSecret(string User, string Password);
