namespace LambdaKit.Tests.Parameters;

internal sealed record Rollout(bool Enabled, string[] Countries);
