namespace CardCharges;

/// <summary>What is to be charged: the task's input.</summary>
/// <param name="OrderId">The order; a charge for it is made once, however often the task runs.</param>
/// <param name="Card">The gateway's token of the card.</param>
/// <param name="Amount">In the currency of the shop.</param>
public sealed record Charge(string OrderId, string Card, decimal Amount);
