namespace CardCharges;

/// <summary>What charges cards.</summary>
public interface ICardGateway
{
    /// <summary>Charges a card, once for each order.</summary>
    /// <returns>The number of the receipt; null when the card is declined.</returns>
    /// <exception cref="HttpRequestException">The gateway can't be reached just now.</exception>
    ValueTask<string?> ChargeAsync(Charge charge, CancellationToken deadline);
}
