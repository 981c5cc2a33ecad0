using LambdaKit.Batches;
using LambdaKit.Events.Ses;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes received emails.</summary>
internal sealed class SesFunction : SesHandler
{
    protected override ValueTask<SesDisposition> HandleAsync(SesReceivedEmail email, LambdaContext context, CancellationToken deadline) =>
        new(email.Mail?.Source == "ana@example.com" ? SesDisposition.StopRule : SesDisposition.Continue);
}
