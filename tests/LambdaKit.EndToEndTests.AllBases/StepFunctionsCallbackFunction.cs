using LambdaKit.Handlers;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Waits for its token.</summary>
internal sealed class StepFunctionsCallbackFunction() : StepFunctionsCallbackHandler<Order>(OrderJson.Default.Order)
{
    protected override ValueTask HandleAsync(Order input, string taskToken, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", input.Id + taskToken);
        return default;
    }
}
