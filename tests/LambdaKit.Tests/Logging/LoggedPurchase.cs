using LambdaKit.Logging;

namespace LambdaKit.Tests.Logging;

internal sealed record LoggedPurchase(string Id, LoggedCard Card, Dictionary<string, string> Headers, LoggedCard[] Others)
{
    [Sensitive]
    public string? Note { get; init; }

    public string Broken => throw new InvalidOperationException();
}
