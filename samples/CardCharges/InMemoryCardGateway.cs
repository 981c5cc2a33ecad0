using System.Collections.Concurrent;

namespace CardCharges;

/// <summary>A gateway that lives as long as the process. The card tells what becomes of its charges, as with the test cards of real gateways.</summary>
public sealed class InMemoryCardGateway : ICardGateway
{
    private readonly ConcurrentDictionary<string, string> _receipts = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> ChargedOrders => [.. _receipts.Keys];

    public ValueTask<string?> ChargeAsync(Charge charge, CancellationToken deadline) => charge.Card switch
    {
        "card-declined" => default,
        "card-unreachable" => throw new HttpRequestException("The gateway does not answer."),
        _ => new(_receipts.GetOrAdd(charge.OrderId, orderId => "R-" + orderId)),
    };
}
