using LambdaKit;
using LambdaKit.Handlers;

namespace CardCharges;

/// <summary>A task of the state machine in <c>state-machine.asl.json</c>: it matches the errors by these names, to try again or to go another way.</summary>
public sealed class ChargeCard(ICardGateway gateway) : StepFunctionsTaskHandler<Charge, Receipt>(ChargeJson.Default.Charge, ChargeJson.Default.Receipt)
{
    public const string Declined = "CardDeclined";
    public const string Unreachable = "GatewayUnreachable";

    protected override async ValueTask<Receipt> ExecuteAsync(Charge input, LambdaContext context, CancellationToken deadline)
    {
        var number = await gateway.ChargeAsync(input, deadline) ?? throw new LambdaFunctionException(Declined, "The card was declined.");
        return new Receipt(input.OrderId, number, input.Amount);
    }

    protected override string? ErrorNameOf(Exception exception) => exception is HttpRequestException ? Unreachable : null;
}
