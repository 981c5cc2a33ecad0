namespace LambdaKit.Tests.Settings;

internal sealed record OrderMail(string? From, string? Host, int Port);
