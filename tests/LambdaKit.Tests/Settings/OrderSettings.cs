namespace LambdaKit.Tests.Settings;

internal sealed record OrderSettings
{
    public int Limit { get; init; }

    public string? Currency { get; init; }

    public OrderMail? Mail { get; init; }

    public string[]? Countries { get; init; }
}
